import { queryOptions } from '@tanstack/react-query';
import { type Opened, search } from '../desk/desk';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { Problem } from '../shared/api/problem';

export type Edition = components['schemas']['CertificateView'];
export type Pending = components['schemas']['PendingChange'];
export type Waiting = components['schemas']['WaitingChange'];
export type Parent = components['schemas']['ParentEntry'];
type Replacement = components['schemas']['ReplacementRequest'];
type VoidRequest = components['schemas']['VoidRequest'];
type FreezeRequest = components['schemas']['FreezeRequest'];

export const OFFICE = 'birth-certificate';
export const PARENTS = ['father', 'mother'] as const;

/** What is printed as one person types it; `wrong` only chooses whose data are asked for. */
export type TypedReplacement = Replacement & { wrong?: (typeof PARENTS)[number][] };

/** Every certificate of the child, by any one of them, the first issue first. */
export const editionsQuery = (id: string) => queryOptions({
  queryKey: ['desk', OFFICE, 'editions', id],
  queryFn: () => content(certificate.GET('/certificates/{id}/editions', at(id))),
});

/** What waits for the second person; null where nothing does. */
export const pendingQuery = (id: string) => queryOptions({
  queryKey: ['desk', OFFICE, 'change', id],
  refetchInterval: 15_000,
  queryFn: (): Promise<Pending | null> => content(certificate.GET('/certificates/{id}/change', at(id))).catch((error) => {
    if (error instanceof Problem && error.status === 409) {
      return null;
    }
    throw error;
  }),
});

/** What waits for a second person at the caller's institutions, the longest waiting first. */
export const waitingQuery = queryOptions({
  queryKey: ['desk', OFFICE, 'changes'],
  refetchInterval: 15_000,
  queryFn: () => content(certificate.GET('/certificate-changes')),
});

/** Whether a number may be a certificate's own: a letter and nine digits, as some passports have. */
export const isCertificateNo = (number?: string): number is string => /^[A-Z]\d{9}$/.test(number ?? '');

/** By what is printed on the certificate, else by what the form says; a number goes in the body, never into an address. */
export async function findIssued(body: Parameters<typeof search>[1]): ReturnType<typeof search> {
  const byNumber = 'number' in body && isCertificateNo(body.number) ? await content(certificate.POST('/certificates/search', { body: { certNo: body.number, purpose: body.purpose } })) : undefined;
  return byNumber?.total ? byNumber : search(OFFICE, body);
}

export const replace = (id: string, typed: TypedReplacement) => content(certificate.POST('/certificates/{id}/replacement', { ...at(id), body: requested(typed) }));
export const reissue = (id: string, explanation: string) => content(certificate.POST('/certificates/{id}/reissue', { ...at(id), body: { explanation } }));
export const invalidate = (id: string, body: VoidRequest) => content(certificate.POST('/certificates/{id}/void', { ...at(id), body }));
export const release = (id: string) => content(certificate.POST('/certificates/{id}/release', at(id)));
export const withdraw = (id: string) => content(certificate.DELETE('/certificates/{id}/change', at(id)));
export const freeze = (id: string, body: FreezeRequest) => content(certificate.PUT('/certificates/{id}/freezing', { ...at(id), body }));
export const unfreeze = (id: string) => content(certificate.DELETE('/certificates/{id}/freezing', at(id)));

function at(id: string) {
  return { params: { path: { id } } };
}

/** The request as the office takes it: what was left empty is not said. */
export function requested({ wrong, ...typed }: TypedReplacement): Replacement {
  return JSON.parse(JSON.stringify(typed, (_, value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)));
}

/** Who froze the certificate, while it is frozen: every office is told so as a correction of the result, which the item's history keeps. */
export function frozenBy({ history = [] }: Opened): string | undefined {
  const last = history.findLast(({ reasonCode }) => reasonCode === 'CERTIFICATE_FROZEN' || reasonCode === 'CERTIFICATE_UNFROZEN');
  return last?.reasonCode === 'CERTIFICATE_FROZEN' ? last.actor : undefined;
}
