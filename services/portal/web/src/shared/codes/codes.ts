import { queryOptions, useQuery } from '@tanstack/react-query';
import { application, content } from '../api/doors';
import { REGIONS } from './regions';

export interface Code {
  code?: string;
  name?: string;
}

/** The one list that is cut by county. */
const TOWNSHIPS = /^townships-(\d{6})$/;

/** Clinics as cases name them, of which some have closed since; `clinic` are those to choose from. */
export const EVERY_CLINIC = 'clinic-ever';

export const codesQuery = (list: string) => queryOptions({
  queryKey: ['codes', list],
  staleTime: Infinity,
  queryFn: (): Promise<Code[]> => {
    const county = TOWNSHIPS.exec(list)?.[1];
    if (list === EVERY_CLINIC) {
      return content(application.GET('/codes/clinic', { params: { query: { closed: true } } }));
    }
    return county ? content(application.GET('/regions/{county}/townships', { params: { path: { county } } })) : content(application.GET('/codes/{list}', { params: { path: { list } } }));
  },
});

/** The codes of a list with their names; `region` is known here, the others are asked for once, `townships-220502` of that county. */
export function useCodes(list: string | undefined): Code[] {
  const asked = useQuery({ ...codesQuery(list ?? ''), enabled: list !== undefined && list !== 'region' });
  return list === 'region' ? REGIONS : (asked.data ?? []);
}
