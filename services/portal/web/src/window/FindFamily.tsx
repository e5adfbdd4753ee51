import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { find, type Found } from './windowCase';

/** By a parent's number or the case number, whole; the same case that the family may have begun at home. */
export function FindFamily({ open }: { open: (caseNo: string) => void }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found[]>();
  const [fault, setFault] = useState<string>();
  const ask = async (text: string) => {
    setFault(undefined);
    setFound(undefined);
    if (!text.trim()) {
      return;
    }
    try {
      const cases = await find(text);
      setFound(cases);
      if (cases.length === 1) {
        open(cases[0].caseNo!);
      }
    } catch (error) {
      setFault(error instanceof Problem ? [error.detail, ...error.errors.map(({ message }) => message)].filter(Boolean).join(' ') : t('states.broken'));
    }
  };
  return (
    <>
      <Input.Search autoFocus style={{ maxWidth: '30rem' }} allowClear autoComplete="off" aria-label={t('window.find')} placeholder={t('window.find')} onSearch={(text) => void ask(text)} />
      {fault && <p className="fault" role="alert">{fault}</p>}
      {found?.length === 0 && <p role="status">{t('window.notFound')}</p>}
      {found && found.length > 1 && (
        <ul className="plain-list">
          {found.map(({ caseNo, applicant, state }) => <li key={caseNo}><button type="button" className="plain code" onClick={() => open(caseNo!)}>{caseNo}</button> {applicant} · {t(`caseState.${state}`)}</li>)}
        </ul>
      )}
    </>
  );
}
