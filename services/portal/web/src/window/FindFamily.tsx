import { Button, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PURPOSES } from '../desk/Compare';
import type { Purpose } from '../desk/desk';
import { Problem } from '../shared/api/problem';
import { OpenForFamily } from './OpenForFamily';
import { find, type Found, soughtIn } from './windowCase';

/** By a parent's number, a name with its birth date, a phone, the case number or the receipt's query code, whole and recorded with the purpose; the same case that the family may have begun at home. If there is none, one is opened. */
export function FindFamily({ open }: { open: (caseNo: string) => void }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found[]>();
  const [purpose, setPurpose] = useState<Purpose>('ENQUIRY');
  const [fault, setFault] = useState<string>();
  const [idNo, setIdNo] = useState('');
  const [opening, setOpening] = useState(false);
  const ask = async (text: string) => {
    setFault(undefined);
    setFound(undefined);
    setOpening(false);
    if (!text.trim()) {
      return;
    }
    try {
      const sought = soughtIn(text);
      const cases = await find(sought, purpose);
      setIdNo(sought.idNo ?? '');
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
      <Space.Compact style={{ width: '100%', maxWidth: '40rem' }}>
        <Select<Purpose> aria-label={t('search.purpose')} style={{ width: '9rem' }} value={purpose} onChange={setPurpose} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
        <Input.Search autoFocus allowClear autoComplete="off" aria-label={t('window.find')} placeholder={t('window.find')} onSearch={(text) => void ask(text)} />
      </Space.Compact>
      {fault && <p className="fault" role="alert">{fault}</p>}
      {found?.length === 0 && !opening && <p role="status">{t('window.notFound')} <Button type="primary" onClick={() => setOpening(true)}>{t('window.openFor')}</Button></p>}
      {opening && <OpenForFamily idNo={idNo} open={(caseNo) => { setOpening(false); setFound(undefined); open(caseNo); }} />}
      {found && found.length > 1 && (
        <ul className="plain-list">
          {found.map(({ caseNo, applicant, state }) => <li key={caseNo}><button type="button" className="plain code" onClick={() => open(caseNo!)}>{caseNo}</button> {applicant} · {t(`caseState.${state}`)}</li>)}
        </ul>
      )}
    </>
  );
}
