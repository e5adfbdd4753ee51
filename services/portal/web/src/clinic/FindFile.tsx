import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type File, fileQuery, findByCode, findByMother } from './clinic';
import { NumberSearch } from './NumberSearch';

/** By the child's code, or by the document of a mother who is there without it; of several children one is chosen. */
export function FindFile({ open }: { open: (id?: string) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [found, setFound] = useState<File[]>();
  const find = (files: (number: string) => Promise<File[]>) => async (number: string) => {
    setFound(undefined);
    open(undefined);
    const all = await files(number);
    all.forEach((file) => queries.setQueryData(fileQuery(file.id!).queryKey, file));
    setFound(all);
    if (all.length === 1) {
      open(all[0].id);
    }
  };
  return (
    <>
      <div className="find-file">
        <NumberSearch label={t('clinic.byCode')} find={find(findByCode)} first />
        <NumberSearch label={t('clinic.byMother')} find={find(findByMother)} />
      </div>
      {found?.length === 0 && <p role="status">{t('clinic.notFound')}</p>}
      {found && found.length > 1 && (
        <section aria-label={t('clinic.several', { n: found.length })}>
          <p role="status">{t('clinic.several', { n: found.length })}</p>
          <ol className="plain-list">{found.map((file) => <li key={file.id}><Choice file={file} open={open} /></li>)}</ol>
        </section>
      )}
    </>
  );
}

function Choice({ file: { id, idNo, openedOn, closed, plan = [] }, open }: { file: File; open: (id?: string) => void }) {
  const { t } = useTranslation();
  const given = plan.filter(({ givenOn }) => givenOn).length;
  return (
    <>
      <button type="button" className="plain" onClick={() => open(id)}>{t('clinic.openedAt', { day: openedOn })}</button>{' '}
      <span className="code">{idNo}</span> <span className="soft">{t('clinic.progress', { given, all: plan.length })}{closed && ` · ${t('clinic.closed')}`}</span>
    </>
  );
}
