import createClient, { type Middleware } from 'openapi-fetch';
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
import { send } from './send';

const refusalsAreThrown: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) {
      throw await Problem.of(response);
    }
  },
};

function door<Paths extends object>(baseUrl: string) {
  const client = createClient<Paths>({ baseUrl, fetch: send });
  client.use(refusalsAreThrown);
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
