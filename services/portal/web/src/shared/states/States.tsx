import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

/** Nothing here, and what to do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="soft">{text}</p>
      {children}
    </div>
  );
}

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="state" role="status">
      <p className="soft">{t('states.loading')}</p>
    </div>
  );
}

/** What went wrong in words, whether waiting helps, and a way to try again, unless it is being tried already. */
export function Failure({ error, retry, trying }: { error: unknown; retry?: () => void; trying?: boolean }) {
  const { t } = useTranslation();
  const problem = error instanceof Problem ? error : undefined;
  const title = problem === undefined ? t('states.broken')
    : problem.status === 0 ? t('states.offline')
    : problem.passes ? t('states.away')
    : problem.status === 404 ? t('states.unknown')
    : problem.status === 401 ? t('states.signedOut')
    : problem.status === 403 ? t('states.forbidden')
    : t('states.refused');
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <p>{problem?.detail || t('states.advice')}</p>
      {problem?.errors.map((fault) => (
        <p key={`${fault.field}${fault.code}`}>{[fault.message, fault.fix].filter(Boolean).join(' ')}</p>
      ))}
      {trying && <p className="soft">{t('states.trying')}</p>}
      {retry && <button type="button" onClick={retry}>{t('states.retry')}</button>}
    </div>
  );
}
