import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { CaseNumber, FollowedPhone } from './FollowedPhone';
import { endTour, STEPS, useTour } from './tour';
import { useWide } from './useWide';

/** While the tour is on: what to do on this page, the way on, and where there is room the family's phone beside the page. */
export function TourBar() {
  const { t } = useTranslation();
  const tour = useTour();
  const wide = useWide();
  const { pathname } = useLocation();
  if (!tour || pathname === '/tour') {
    return null;
  }
  const { step } = STEPS[tour.step];
  const { caseNo, queryCode } = tour;
  return (
    <>
      <aside className="tour-bar" aria-label={t('tour.title')}>
        <p><strong>{t('tour.step', { n: tour.step + 1, of: STEPS.length })} {t(`tour.${step}`)}</strong> {t(`tourDo.${step}`)}</p>
        {caseNo && <CaseNumber caseNo={caseNo} />}
        <Link className="button main" to="/tour">{t('tour.on')}</Link>
        <button type="button" className="plain" onClick={endTour}>{t('tour.end')}</button>
      </aside>
      {wide && caseNo && queryCode && (
        <section className="phone tour-dock" aria-label={t('tour.phone')} tabIndex={0}>
          <h2>{t('tour.phone')}</h2>
          <FollowedPhone caseNo={caseNo} queryCode={queryCode} />
        </section>
      )}
    </>
  );
}
