import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { application, content } from '../api/doors';
import { type Code, codesQuery } from './codes';
import { HOME, provinceOf, REGIONS } from './regions';

const countiesQuery = (province: string) => queryOptions({
  queryKey: ['counties', province],
  staleTime: Infinity,
  queryFn: (): Promise<Code[]> => content(application.GET('/codes/region', { params: { query: { province } } })),
});

/** The provinces to choose from; the own one is known before the list has come. */
export const useProvinces = (): Code[] => useQuery(codesQuery('province')).data ?? [{ code: HOME, name: '吉林省' }];

/** The counties of a province; those of the own are known here. */
export function useCounties(province: string): Code[] {
  const asked = useQuery({ ...countiesQuery(province), enabled: province !== HOME });
  return province === HOME ? REGIONS : (asked.data ?? []);
}

const nameIn = (list: Code[] | undefined, code: string) => list?.find((one) => one.code === code)?.name;

/** A county by its name, of another province with that before it; the code itself only where no list knows it. */
const named = (code: string, provinces: Code[] | undefined, counties: Code[]) => {
  const county = nameIn(counties, code);
  return nameIn(REGIONS, code) ?? (county ? `${nameIn(provinces, provinceOf(code)) ?? ''}${county}` : code);
};

/** Names of the counties among these values; the lists of other provinces are asked for only where one of theirs is among them. */
export function useRegionNames(values: unknown[]): (code: string) => string {
  const elsewhere = values.filter((value): value is string => typeof value === 'string' && /^\d{6}$/.test(value)).map(provinceOf)
    .filter((province, at, all) => province !== HOME && all.indexOf(province) === at);
  const provinces = useQuery({ ...codesQuery('province'), enabled: elsewhere.length > 0 }).data;
  const counties = useQueries({ queries: elsewhere.map(countiesQuery) }).flatMap(({ data }) => data ?? []);
  return (code) => named(code, provinces, counties);
}

/** Names of all counties, for a desk where families of anywhere are read. */
export function useAllRegionNames(): (code: string) => string {
  const provinces = useQuery(codesQuery('province')).data;
  const counties = useQuery(countiesQuery('')).data ?? [];
  return (code) => named(code, provinces, counties);
}
