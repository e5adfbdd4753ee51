import { queryOptions } from '@tanstack/react-query';
import { content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';
import { doorsOf, type Filter, PAGE, referenceOf, type Row } from './desk';
import { underLamp } from './lamps';

export const queueQuery = (office: string, filter: Filter) => queryOptions({
  queryKey: ['desk', office, 'queue', filter],
  refetchInterval: 5_000,
  placeholderData: (before: components['schemas']['Page'] | undefined) => before,
  queryFn: () => {
    const { lamp, ...query } = filter;
    return lamp ? underLamp(office, lamp, filter.page) : content(doorsOf(office).GET('/work-items', { params: { query: { ...query, size: PAGE } } }));
  },
});

/** What was found, and when. */
export interface Found {
  hits: Row[];
  at: number;
}

/** Found items as they stand now, ended ones too: a search is recorded with its purpose, and is not repeated to follow them. */
export const followQuery = (office: string, { hits, at }: Found) => queryOptions({
  queryKey: ['desk', office, 'found', at],
  enabled: hits.length > 0,
  refetchInterval: 5_000,
  queryFn: async () => (await content(doorsOf(office).GET('/work-items', { params: { query: { of: hits.slice(0, PAGE).map(referenceOf), ended: true, size: PAGE } } }))).items ?? [],
});

/** In the order in which they were found. */
export const asTheyStand = (hits: Row[], now: Row[] = []): Row[] => hits.map((hit) => now.find(({ id }) => id === hit.id) ?? hit);
