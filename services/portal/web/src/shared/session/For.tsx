import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Asked } from '../states/Asked';
import { type Admission, admits, type Session, sessionQuery, signIn, signInThroughProvince } from './session';

/** Pages of one kind of user: a stranger is asked to sign in, whoever lacks the role is told so. The services decide what is shown. */
export function For(admission: Admission) {
  return <Asked query={useQuery(sessionQuery)}>{(session) => <Admitted session={session} {...admission} />}</Asked>;
}

/**
 * A page that was open when the session ended stays with all that was typed on it, and a banner says what happened; to whoever else
 * signs in at this browser nothing of it is shown.
 */
function Admitted({ session, ...admission }: Admission & { session: Session }) {
  const { t } = useTranslation();
  const { kinds } = admission;
  const admitted = admits(admission, session);
  const ended = admitted && !session.signedIn;
  useEffect(() => {
    if (ended) {
      window.dispatchEvent(new Event('session-ended'));
    }
  }, [ended]);
  if (session.another) {
    return null;
  }
  if (admitted) {
    return <Outlet />;
  }
  return session.signedIn ? (
    <div className="state"><h1>{t('trouble.not-allowed')}</h1><p>{t('troubleAdvice.not-allowed')}</p></div>
  ) : (
    <div className="state">
      <h1>{t('states.signedOut')}</h1>
      <p>{t('states.signInFirst')}</p>
      {kinds.includes('parent') && <p><button type="button" className="main" onClick={() => signInThroughProvince()}>{t('frame.province')}</button></p>}
      <button type="button" className={kinds.includes('parent') ? 'plain' : 'main'} onClick={() => signIn()}>{t(kinds.includes('parent') ? 'frame.account' : 'frame.signIn')}</button>
    </div>
  );
}
