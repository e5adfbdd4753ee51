import { queryOptions } from '@tanstack/react-query';
import { content, household } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';

type Schemas = components['schemas'];
export type Parcel = Schemas['PackageLine'];
export type Contents = Schemas['PackageContent'];
type State = NonNullable<Parcel['state']>;
type Report = Schemas['Report'];
export type Act = 'open' | 'receive' | 'register' | 'giveBack';

/** In the order of the work (E15, domain.md 3.9). */
export const STATES: State[] = ['HANDED_OVER', 'RECEIVED', 'REGISTERED', 'RETURNED'];
export const PURPOSES = ['CROSS_PROVINCE_REGISTRATION', 'CONTACT', 'ENQUIRY'];
/** Why it goes back; the officer at the birthplace reads it and asks the family. */
export const REASONS = ['HOUSEHOLD_UNKNOWN', 'NOT_OURS', 'MATERIAL_MISSING', 'MATERIAL_UNCLEAR', 'DATA_WRONG', 'CONDITIONS_NOT_MET'];

export const PROVINCE = ['province'];

export const parcelsQuery = (state: State) => queryOptions({
  queryKey: [...PROVINCE, state],
  refetchInterval: 30_000,
  queryFn: (): Promise<Parcel[]> => content(household.GET('/outbound-packages', { params: { query: { state } } })),
});

/** One that has its result cannot be opened any more. */
export const ACTS: Record<State, Act[]> = {
  HANDED_OVER: ['open', 'receive', 'register', 'giveBack'],
  RECEIVED: ['open', 'register', 'giveBack'],
  REGISTERED: [],
  RETURNED: [],
};

export const nameOf = ({ caseNo, childIndex }: Parcel) => `${caseNo}-${childIndex}`;

/** Everything, for a purpose that the trail keeps; asked for anew each time and never kept. */
export const open = (id: string, purpose: string): Promise<Contents> =>
  content(household.GET('/outbound-packages/{id}', { params: { path: { id }, header: { Purpose: purpose } } }));

export const report = (id: string, body: Report) => content(household.POST('/outbound-packages/{id}/report', { params: { path: { id } }, body }));
