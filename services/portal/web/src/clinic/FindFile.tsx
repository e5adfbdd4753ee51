import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { faultText } from '../shared/states/fault';
import { type File, fileQuery, findByCode, findByMother } from './clinic';
import { NumberSearch } from '../shared/antd/NumberSearch';

const WAYS = { byCode: findByCode, byMother: findByMother };
type Way = keyof typeof WAYS;

interface Props {
  chosen?: string;
  open: (id?: string) => void;
}

/** By the child's code, or by the document of a mother who is there without it; of several children one is chosen. */
export function FindFile({ chosen, open }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [found, setFound] = useState<File[]>();
  const [busy, setBusy] = useState<Way>();
  const [fault, setFault] = useState<{ way: Way; text: string }>();
  const find = async (way: Way, number: string) => {
    setFound(undefined);
    setFault(undefined);
    open(undefined);
    setBusy(way);
    try {
      const files = await WAYS[way](number);
      files.forEach((file) => queries.setQueryData(fileQuery(file.id!).queryKey, file));
      setFound(files);
      if (files.length === 1) {
        open(files[0].id);
      }
    } catch (error) {
      const messages = error instanceof Problem ? error.errors.map(({ message }) => message) : [];
      setFault({ way, text: messages.filter(Boolean).join('。') || faultText(error, t) });
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <div className="find-file">
        {(Object.keys(WAYS) as Way[]).map((way, n) => (
          <NumberSearch key={way} label={t(`clinic.${way}`)} first={n === 0} busy={busy === way} fault={fault?.way === way ? fault.text : undefined} find={(number) => void find(way, number)} />
        ))}
      </div>
      {found?.length === 0 && <p role="status">{t('clinic.notFound')}</p>}
      {found && found.length > 1 && (
        <>
          <p role="status">{t('clinic.several', { n: found.length })}</p>
          <ol className="plain-list">{found.map((file) => <li key={file.id}><Choice file={file} chosen={file.id === chosen} open={open} /></li>)}</ol>
        </>
      )}
    </>
  );
}

function Choice({ file: { id, idNo, openedOn, closed, plan = [] }, chosen, open }: { file: File; chosen: boolean; open: Props['open'] }) {
  const { t } = useTranslation();
  const given = plan.filter(({ givenOn }) => givenOn).length;
  return (
    <>
      <button type="button" className="plain" aria-current={chosen} onClick={() => open(id)}>{t('clinic.openedAt', { day: openedOn })}</button>{' '}
      <span className="code">{idNo}</span> <span className="soft">{t('clinic.progress', { given, all: plan.length })}{closed && ` · ${t('clinic.closed')}`}</span>
    </>
  );
}
