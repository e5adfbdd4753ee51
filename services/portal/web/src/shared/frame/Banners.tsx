import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../language/language';
import { sessionQuery, signIn, useSession } from '../session/session';
import { moment } from '../time/businessTime';

const online = () =>
  useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );

/** Business time is not real time: said on every page (docs/protocol.md 7). */
function MovedClock() {
  const { t } = useTranslation();
  const clock = useSession()?.clock;
  if (!clock) {
    return null;
  }
  if (clock.standsAt) {
    return <p className="banner" role="status">{t('banner.clockStands', { moment: moment(clock.standsAt) })}</p>;
  }
  const seconds = Math.abs(clock.offsetSeconds ?? 0);
  const distance = [
    [Math.floor(seconds / 86400), 'banner.days'],
    [Math.floor((seconds % 86400) / 3600), 'banner.hours'],
    [Math.floor((seconds % 3600) / 60), 'banner.minutes'],
  ].filter(([count]) => Number(count) > 0).map(([count, unit]) => t(unit as string, { n: count })).join(' ');
  return <p className="banner" role="status">{t((clock.offsetSeconds ?? 0) > 0 ? 'banner.ahead' : 'banner.behind', { distance })}</p>;
}

function Offline() {
  const { t } = useTranslation();
  return online() ? null : <p className="banner" role="alert">{t('banner.offline')}</p>;
}

/** The session ended while the page was open: what was typed stays on the page until the reader signs in again. */
function SessionEnded() {
  const { t } = useTranslation();
  const signedIn = useSession()?.signedIn;
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const listener = () => setEnded(true);
    addEventListener('session-ended', listener);
    return () => removeEventListener('session-ended', listener);
  }, []);
  return ended && !signedIn ? (
    <p className="banner" role="alert">
      {t('banner.sessionEnded')}
      <button type="button" onClick={() => signIn()}>{t('frame.signIn')}</button>
    </p>
  ) : null;
}

/** Two share a browser, and the other one has signed in: what the page knew of the first is forgotten, and nothing more of it is sent. */
function SomebodyElse() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const another = useSession()?.another;
  useEffect(() => {
    if (another) {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    }
  }, [another, queries]);
  return another ? (
    <p className="banner" role="alert">
      {t('banner.somebodyElse')}
      <button type="button" onClick={() => location.reload()}>{t('banner.reload')}</button>
    </p>
  ) : null;
}

function AwaitingReview() {
  const { t, i18n } = useTranslation();
  return languages[i18n.language]?.reviewed === false ? <p className="banner" role="note">{t('banner.awaitingReview')}</p> : null;
}

export function Banners() {
  return (
    <>
      <MovedClock />
      <Offline />
      <SessionEnded />
      <SomebodyElse />
      <AwaitingReview />
    </>
  );
}
