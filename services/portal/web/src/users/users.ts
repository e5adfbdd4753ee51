import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { content, portal } from '../shared/api/doors';
import type { components } from '../shared/api/doors/portal';

export type Unit = components['schemas']['UnitView'];
export type Account = components['schemas']['AccountView'];
export type Duties = components['schemas']['DutiesRequest'];
export type Issued = components['schemas']['OneTimePasswordView'];

/** A unit of one department, as chosen in the list. */
export interface Place {
  department: string;
  unit: string;
}

export const PAGE = 20;
export const ACCOUNT = /^(?!service-account-|p-)[a-z][a-z0-9-]{1,38}[a-z0-9]$/;
export const DEPARTMENTS = ['birth-certificate', 'vaccination', 'household-registration', 'medical-insurance', 'social-security-card'];

/** As the portal gives them out (docs/protocol.md 6), in the order of the work. */
export const ROLES = [
  'hospital',
  ...['clerk', 'supervisor'].flatMap((kind) => DEPARTMENTS.map((department) => `${kind}:${department}`)),
  'counter', 'helper', 'province-desk', 'administrator', 'security', 'auditor',
];


export const unitsQuery = queryOptions({ queryKey: ['users', 'units'], queryFn: () => content(portal.GET('/api/units')) });

export const accountsQuery = (place: Place | undefined, text: string, page: number) => queryOptions({
  queryKey: ['users', 'accounts', place, text, page],
  placeholderData: keepPreviousData,
  queryFn: () => content(portal.GET('/api/accounts', { params: { query: { ...place, text, page } } })),
});

export const open = (account: string, duties: Duties) => content(portal.POST('/api/accounts', { body: { account, duties } }));
export const change = (account: string, duties: Duties) => content(portal.PUT('/api/accounts/{account}', { params: { path: { account } }, body: duties }));
export const lock = (account: string) => content(portal.POST('/api/accounts/{account}/lock', { params: { path: { account } } }));
export const unlock = (account: string) => content(portal.POST('/api/accounts/{account}/unlock', { params: { path: { account } } }));
export const renewPassword = (account: string) => content(portal.POST('/api/accounts/{account}/new-password', { params: { path: { account } } }));

/** Whose units a role works at; `counter` works for every department, the others that have none for no unit. */
export const departmentOf = (role: string) => (role === 'hospital' ? 'birth-certificate' : role.split(':')[1]);

/** The units that these roles can work at, each code once with all the names it has among their departments. */
export function unitsFor(roles: string[], units: Unit[]): { code: string; name: string }[] {
  const everywhere = roles.length === 0 || roles.includes('counter');
  const departments = roles.map(departmentOf);
  const names = new Map<string, string[]>();
  for (const { code = '', department, name } of units) {
    if (name && (everywhere || departments.includes(department!))) {
      names.set(code, [...(names.get(code) ?? []), name]);
    }
  }
  return [...names].map(([code, all]) => ({ code, name: all.join('、') }));
}

/** The regions an account needs for its units, besides those it has. */
export function withRegionsOf(chosen: string[], units: Unit[], regions: string[]): string[] {
  const counties = units.filter(({ code, region }) => region && chosen.includes(code!)).map(({ region }) => region!);
  return [...new Set([...regions, ...counties.filter((county) => !regions.some((region) => county.startsWith(region)))])];
}
