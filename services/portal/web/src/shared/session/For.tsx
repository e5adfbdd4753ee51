import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Asked } from '../states/Asked';
import { has, type RoleKind, sessionQuery, signIn } from './session';

/** Pages of one kind of user: a stranger is asked to sign in, whoever lacks the role is told so. The services decide what is shown. */
export function For({ kinds }: { kinds: RoleKind[] }) {
  const { t } = useTranslation();
  return (
    <Asked query={useQuery(sessionQuery)}>
      {(session) => has(session, ...kinds) ? <Outlet /> : session.signedIn ? (
        <div className="state"><h1>{t('trouble.not-allowed')}</h1><p>{t('troubleAdvice.not-allowed')}</p></div>
      ) : (
        <div className="state">
          <h1>{t('states.signedOut')}</h1>
          <p>{t('states.signInFirst')}</p>
          <button type="button" className="main" onClick={() => signIn()}>{t('frame.signIn')}</button>
        </div>
      )}
    </Asked>
  );
}
