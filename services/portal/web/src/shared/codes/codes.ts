import { queryOptions, useQuery } from '@tanstack/react-query';
import { application, content } from '../api/doors';
import { REGIONS } from './regions';

export interface Code {
  code?: string;
  name?: string;
}

export const codesQuery = (list: string) => queryOptions({
  queryKey: ['codes', list],
  staleTime: Infinity,
  queryFn: (): Promise<Code[]> => content(application.GET('/codes/{list}', { params: { path: { list } } })),
});

/** The codes of a list with their names; `region` is known here, the others are asked for once. */
export function useCodes(list: string | undefined): Code[] {
  const asked = useQuery({ ...codesQuery(list ?? ''), enabled: list !== undefined && list !== 'region' });
  return list === 'region' ? REGIONS : (asked.data ?? []);
}
