import createClient, { type Middleware } from 'openapi-fetch';
import { csrfToken, fetchSession } from '../session/session';
import type { paths as Application } from './doors/application';
import type { paths as Certificate } from './doors/birth-certificate';
import type { paths as Household } from './doors/household-registration';
import type { paths as Insurance } from './doors/medical-insurance';
import type { paths as Monitoring } from './doors/monitoring';
import type { paths as Portal } from './doors/portal';
import type { paths as Card } from './doors/social-security-card';
import type { paths as Vaccination } from './doors/vaccination';
import type { paths as Workflows } from './doors/workflows';
import { Problem } from './problem';

const CSRF = 'X-CSRF-Token';

/** Every request goes through the portal; one that met a renewed session is sent once more with the new session's token. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request).catch(() => {
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
  if (!session.signedIn) {
    window.dispatchEvent(new Event('session-ended'));
    return response;
  }
  if (session.csrf) {
    again.headers.set(CSRF, session.csrf);
  }
  return fetch(again);
}

const changesCarryTheToken: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'GET') {
      const token = await csrfToken();
      if (token) {
        request.headers.set(CSRF, token);
      }
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) {
      throw await Problem.of(response);
    }
  },
};

function door<Paths extends object>(baseUrl: string) {
  const client = createClient<Paths>({ baseUrl, fetch: send });
  client.use(changesCarryTheToken);
  return client;
}

export const application = door<Application>('/api/application');
export const certificate = door<Certificate>('/api/birth-certificate');
export const household = door<Household>('/api/household-registration');
export const insurance = door<Insurance>('/api/medical-insurance');
export const card = door<Card>('/api/social-security-card');
export const vaccination = door<Vaccination>('/api/vaccination');
export const workflows = door<Workflows>('/api/workflows');
export const monitoring = door<Monitoring>('/api/monitoring');
/** The portal's own doors. */
export const portal = door<Portal>('');

/** The content of an answer; a refusal has been thrown as a {@link Problem} before. */
export async function content<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** How bytes are sent through a typed door. */
export const bytes = (photo: Blob) => ({
  headers: { 'Content-Type': 'application/octet-stream' },
  body: photo as never,
  bodySerializer: (body: unknown) => body as Blob,
});
