import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../shared/api/doors/application';

type Entrustment = components['schemas']['EntrustedView'];

/** What other families let the reader do for them, apart from the reader's own. */
export function Entrusted({ all }: { all: Entrustment[] }) {
  const { t } = useTranslation();
  return all.length === 0 ? null : (
    <section data-panel="entrusted">
      <h2>{t('proxied.title')}</h2>
      <p>{t('proxied.text')}</p>
      <ul className="cards">
        {all.map((one) => (
          <li key={`${one.caseNo}${one.draftId}${one.scope}`} className="card" data-scope={one.scope}>
            <strong>{t(`proxied.${one.caseNo ? 'case' : 'draft'}`)}</strong>{' '}
            {one.caseNo && <span className="code">{one.caseNo}</span>}
            <p className="soft">{t('proxied.until', { day: one.until?.slice(0, 10) })}</p>
            <Way to={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever may only look has nothing to look at before the form is handed in. */
function Way({ to: { caseNo, draftId, scope } }: { to: Entrustment }) {
  const { t } = useTranslation();
  return caseNo ? <Link className="button" to={`/proxied/cases/${caseNo}`}>{t('proxied.look')}</Link>
    : scope === 'FILL_AND_SUBMIT' ? <Link className="button main" to={`/proxied/drafts/${draftId}`}>{t('proxied.fill')}</Link>
    : <p>{t('proxied.notYet')}</p>;
}
