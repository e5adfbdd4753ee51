import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { application, content } from '../shared/api/doors';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { signInAs } from '../start/demonstration';
import { endTour, goTo, STEPS, useTour } from './tour';

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
          {tour?.caseNo && tour.queryCode ? <Followed caseNo={tour.caseNo} queryCode={tour.queryCode} at={at} /> : <p>{t('tour.nothingYet')}</p>}
        </section>
        <section className="card marked" aria-label={t('tour.turn')} data-step={step}>
          <h2>{t(`tour.${step}`)}</h2>
          <p>{t(`tourDo.${step}`)}</p>
          <div className="acts">
            {doors.map(({ account, word, to }) => (
              <button key={account} type="button" className="main" data-account={account} onClick={() => signInAs(account, to, session?.signedIn ?? false)}>
                {t('tour.as', { who: t(`account.${word}`) })}
              </button>
            ))}
            {at < STEPS.length - 1
              ? <button type="button" onClick={() => goTo(at + 1)}>{t('tour.next', { step: t(`tour.${STEPS[at + 1].step}`) })}</button>
              : <Link className="button" to="/" onClick={endTour}>{t('tour.end')}</Link>}
          </div>
        </section>
      </div>
    </>
  );
}

/** Where the followed child's items are now. */
function Followed({ caseNo, queryCode, at }: { caseNo: string; queryCode: string; at: number }) {
  const { t } = useTranslation();
  const seen = useQuery({ queryKey: ['tour', caseNo, at], queryFn: () => content(application.POST('/tracking', { body: { caseNo, queryCode } })) });
  return (
    <Asked query={seen}>
      {({ state, children = [] }) => (
        <>
          <p className="code">{caseNo}</p>
          <p><strong>{t(`caseState.${state}`)}</strong></p>
          <ul className="plain-list">
            {children.flatMap(({ items = [] }) => items).map(({ item, state: now }, n) => (
              <li key={`${item}${n}`} data-item={item} data-state={now}>{t(`item.${item}`)}：<strong>{t(`itemState.${now}`)}</strong></li>
            ))}
          </ul>
          <button type="button" onClick={() => void seen.refetch()}>{t('tour.look')}</button>
        </>
      )}
    </Asked>
  );
}
