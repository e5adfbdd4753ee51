import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import { doorsOf, OFFICES } from '../desk/desk';

/** Something under lock that two security officers may release: an item of an office, or a sign before there is a case. */
export interface Locked {
  id: string;
  /** The item's office; none for a sign the hospital's record gave. */
  office?: string;
  about: string;
  region?: string;
  reason?: string;
  text?: string;
  by?: string;
  at?: string;
  /** Who has spoken for a release already. */
  firstBy?: string;
}

async function ofOffice(office: string): Promise<Locked[]> {
  const locks = await content(doorsOf(office).GET('/fraud-holds'));
  return locks.map((lock) => ({
    id: lock.id!, office, about: `${lock.caseNo}-${lock.childIndex}`, region: lock.region, reason: lock.reasonCode,
    by: lock.setBy, at: lock.setAt, firstBy: lock.releaseProposedBy,
  }));
}

async function beforeACase(): Promise<Locked[]> {
  const alerts = await content(application.GET('/security-alerts'));
  return alerts.map((alert) => ({ id: alert.id!, about: alert.deliveryRef ?? '', region: alert.region, reason: alert.rule, text: alert.text, at: alert.raisedAt, firstBy: alert.firstBy }));
}

/** Everything that is locked now, the longest first. */
export const lockedQuery = queryOptions({
  queryKey: ['security', 'locked'],
  refetchInterval: 15_000,
  queryFn: async () => (await Promise.all([beforeACase(), ...OFFICES.map(ofOffice)])).flat().sort((one, other) => (one.at ?? '').localeCompare(other.at ?? '')),
});

/** @return true when the lock is gone, false while a second person must confirm */
export async function release({ id, office }: Locked, reason: string): Promise<boolean> {
  const params = { path: { id } };
  const { waitingFor } = office
    ? await content(doorsOf(office).POST('/work-items/{id}/fraud-release', { params, body: { reason } }))
    : await content(application.POST('/security-alerts/{id}/release', { params, body: { reason } }));
  return !waitingFor;
}
