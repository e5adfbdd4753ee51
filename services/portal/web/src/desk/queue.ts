import { queryOptions } from '@tanstack/react-query';
import { content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';
import { doorsOf, type Filter, PAGE } from './desk';
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
