import { identitySecret, keycloak } from './addresses.ts';

const kept = new Map<string, { token: Promise<string>; until: number }>();
const KEPT_FOR = 300_000;

/** A real token of an account; every account of the demonstration and of the invented families has the password `demo`. */
export const tokenOf = (account: string) =>
  token(account, { grant_type: 'password', client_id: 'demo', username: account, password: 'demo' });

/** The simulated provincial identity service itself. */
export const provincialIdentity = () =>
  token('client:provincial-identity', { grant_type: 'client_credentials', client_id: 'provincial-identity', client_secret: identitySecret() });

function token(key: string, form: Record<string, string>): Promise<string> {
  const old = kept.get(key);
  if (old && old.until > Date.now()) {
    return old.token;
  }
  const fresh = fetchToken(form);
  kept.set(key, { token: fresh, until: Date.now() + KEPT_FOR });
  return fresh;
}

async function fetchToken(form: Record<string, string>): Promise<string> {
  const response = await fetch(`${keycloak}/realms/birth/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(form) });
  if (!response.ok) {
    throw new Error(`No token for ${form.username ?? form.client_id}: ${response.status} ${await response.text()}`);
  }
  return ((await response.json()) as { access_token: string }).access_token;
}
