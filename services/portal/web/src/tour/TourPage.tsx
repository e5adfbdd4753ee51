import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keep } from '../shared/field/useKept';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { signInAs } from '../start/demonstration';
import { FollowedPhone } from './FollowedPhone';
import { anotherBirth, endTour, goTo, STEPS, useTour, WARD } from './tour';

/** The tour's own page: the family's phone on one side, whose turn it is on the other. */
export default function TourPage() {
  const { t } = useTranslation();
  const tour = useTour();
  const session = useSession();
  useEffect(() => {
    if (!tour) {
      goTo(0);
    }
  }, [tour]);
  const at = tour?.step ?? 0;
  const { step, doors } = STEPS[at];
  const enter = (account: string, to: string) => signInAs(account, to, session?.signedIn ?? false);
  const record = () => {
    keep(WARD.account, 'delivery', { ward: anotherBirth(businessDay(session, Date.now())) });
    enter(WARD.account, WARD.to);
  };
  return (
    <>
      <h1>{t('tour.title')}</h1>
      <p>{t('tour.text')}</p>
      <ol className="tour-steps">
        {STEPS.map((one, n) => (
          <li key={one.step}><button type="button" className="plain" aria-current={n === at ? 'step' : undefined} onClick={() => goTo(n)}>{n + 1} {t(`tour.${one.step}`)}</button></li>
        ))}
      </ol>
      <div className="pair">
        <section className="phone" aria-label={t('tour.phone')}>
          <h2>{t('tour.phone')}</h2>
          {tour?.caseNo && tour.queryCode ? <FollowedPhone caseNo={tour.caseNo} queryCode={tour.queryCode} /> : <p>{t('tour.nothingYet')}</p>}
        </section>
        <section className="card marked" aria-label={t('tour.turn')} data-step={step}>
          <h2>{t(`tour.${step}`)}</h2>
          <p>{t(`tourDo.${step}`)}</p>
          <div className="acts">
            {doors.map(({ account, word, to }) => (
              <button key={account} type="button" className="main" data-account={account} onClick={() => enter(account, to)}>
                {t('tour.as', { who: t(`account.${word}`) })}
              </button>
            ))}
            {at < STEPS.length - 1
              ? <button type="button" onClick={() => goTo(at + 1)}>{t('tour.next', { step: t(`tour.${STEPS[at + 1].step}`) })}</button>
              : <Link className="button" to="/" onClick={endTour}>{t('tour.end')}</Link>}
          </div>
          {step === 'parent' && (
            <p className="soft">{t('tour.noChild')} <button type="button" className="plain" data-account={WARD.account} onClick={record}>{t('tour.record')}</button></p>
          )}
        </section>
      </div>
    </>
  );
}
