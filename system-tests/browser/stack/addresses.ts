const BLOCK = ['portal', 'application', 'birth-certificate', 'vaccination', 'household-registration', 'medical-insurance',
  'social-security-card', 'workflows', 'monitoring', 'simulator'] as const;

export type Service = (typeof BLOCK)[number];

/** Where a service answers: as the environment says, else in the default block of ports. */
export const url = (service: Service) =>
  process.env[`BIRTH_${service.toUpperCase().replaceAll('-', '_')}_URL`] ?? `http://localhost:${8000 + BLOCK.indexOf(service)}`;

export const keycloak = process.env.BIRTH_KEYCLOAK_URL ?? 'http://localhost:8014';

/** The simulated provincial identity's secret, which alone may vouch for a real name. */
export function identitySecret(): string {
  const secret = process.env.BIRTH_PROVINCIAL_IDENTITY_SECRET;
  if (!secret) {
    throw new Error('BIRTH_PROVINCIAL_IDENTITY_SECRET is not set: start the tests by ./birth browser');
  }
  return secret;
}
