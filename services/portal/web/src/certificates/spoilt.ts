import { queryOptions } from '@tanstack/react-query';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';

export type Spoilt = components['schemas']['Entry'];

/** A list for destruction that its second person has not confirmed yet. */
export interface DestructionList {
  id: string;
  listedBy: string;
  count: number;
}

export const voidRegisterQuery = (institution: string, year: number) => queryOptions({
  queryKey: ['hospital', 'void', institution, year],
  queryFn: () => content(certificate.GET('/void-register', { params: { query: { institution, year } } })),
});

export const listForDestruction = (institution: string, year: number) => content(certificate.POST('/void-destructions', { body: { institution, year } }));
export const confirmDestruction = (id: string) => content(certificate.POST('/void-destructions/{id}/confirmation', { params: { path: { id } } }));

export function openLists(entries: Spoilt[]): DestructionList[] {
  const lists = new Map<string, DestructionList>();
  for (const { destructionId, destroyedOn, listedBy = '' } of entries) {
    if (destructionId && !destroyedOn) {
      lists.set(destructionId, { id: destructionId, listedBy, count: (lists.get(destructionId)?.count ?? 0) + 1 });
    }
  }
  return [...lists.values()];
}
