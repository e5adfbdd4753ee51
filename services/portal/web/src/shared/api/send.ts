import i18next from 'i18next';
import { fetchSession, knownSession, type Session, sessionQuery } from '../session/session';
import { Problem } from './problem';
import { queries } from './queries';

const CSRF = 'X-CSRF-Token';

/** A change carries the session's token, and never goes out in the name of somebody who did not make it. */
function vouchedFor(request: Request, { another, csrf }: Session): Request {
  if (another) {
    throw new Problem(403, 'SOMEBODY_ELSE', i18next.t('banner.somebodyElse'));
  }
  if (csrf) {
    request.headers.set(CSRF, csrf);
  }
  return request;
}

/** Every request goes through the portal; one that met a renewed session of the same person is sent once more with its token. */
export async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const first = request.method === 'GET' ? request : vouchedFor(request, await knownSession());
  const response = await fetch(first).catch(() => {
    throw new Problem(0, 'OFFLINE', '');
  });
  if (response.status !== 401 && response.status !== 403) {
    return response;
  }
  const { code } = await Problem.of(response.clone());
  if (code !== 'CSRF' && code !== 'SESSION_ENDED') {
    return response;
  }
  const session = await fetchSession();
  queries.setQueryData(sessionQuery.queryKey, session);
  if (!session.signedIn) {
    window.dispatchEvent(new Event('session-ended'));
    // Said as what it is, also where the token was looked at first: what may pass is kept.
    throw new Problem(401, 'SESSION_ENDED', i18next.t('banner.sessionEnded'));
  }
  return fetch(vouchedFor(again, session));
}
