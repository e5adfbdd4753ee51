import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { endTour, STEPS, useTour } from './tour';

/** While the tour is on: what to do on this page, and the way on. */
export function TourBar() {
  const { t } = useTranslation();
  const tour = useTour();
  const { pathname } = useLocation();
  if (!tour || pathname === '/tour') {
    return null;
  }
  const { step } = STEPS[tour.step];
  return (
    <aside className="tour-bar" aria-label={t('tour.title')}>
      <p><strong>{t('tour.step', { n: tour.step + 1, of: STEPS.length })} {t(`tour.${step}`)}</strong> {t(`tourDo.${step}`)}</p>
      <Link className="button main" to="/tour">{t('tour.on')}</Link>
      <button type="button" className="plain" onClick={endTour}>{t('tour.end')}</button>
    </aside>
  );
}
