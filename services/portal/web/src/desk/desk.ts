import { queryOptions } from '@tanstack/react-query';
import { card, certificate, content, household, insurance, vaccination } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';
import type { Session } from '../shared/session/session';

export type Row = components['schemas']['Row'];
export type Opened = components['schemas']['Opened'];
export type State = components['schemas']['State'];
export type Defect = components['schemas']['Defect'];
/** The doors of casework have one shape at every office (docs/protocol.md 4), so one type serves all five. */
export type Doors = typeof household;

const OFFICES: Record<string, Doors> = {
  'birth-certificate': certificate as unknown as Doors,
  vaccination: vaccination as unknown as Doors,
  'household-registration': household,
  'medical-insurance': insurance as unknown as Doors,
  'social-security-card': card as unknown as Doors,
};

export const PAGE = 50;

/** The offices in which this person is clerk or supervisor. */
export const officesOf = (session: Session) =>
  [...new Set(session.roles.filter(({ department }) => department && department in OFFICES).map(({ department }) => department!))];

export const doorsOf = (office: string) => OFFICES[office];

export interface Filter {
  state?: State;
  mine?: boolean;
  page: number;
}

export const queueQuery = (office: string, filter: Filter) => queryOptions({
  queryKey: ['desk', office, 'queue', filter],
  refetchInterval: 10_000,
  placeholderData: (before: components['schemas']['Page'] | undefined) => before,
  queryFn: () => content(doorsOf(office).GET('/work-items', { params: { query: { ...filter, size: PAGE } } })),
});

/** How many lie in a state, without fetching them. */
export const countQuery = (office: string, state: State) => queryOptions({
  queryKey: ['desk', office, 'count', state],
  refetchInterval: 20_000,
  queryFn: async () => (await content(doorsOf(office).GET('/work-items', { params: { query: { state, size: 1 } } }))).total ?? 0,
});

export const itemQuery = (office: string, id: string) => queryOptions({
  queryKey: ['desk', office, 'item', id],
  queryFn: () => content(doorsOf(office).GET('/work-items/{id}', { params: { path: { id } } })),
});

/** What a clerk can do with one item; each waits for the office's answer. */
export function acts(office: string, id: string) {
  const doors = doorsOf(office);
  const params = { path: { id } };
  return {
    claim: () => content(doors.POST('/work-items/{id}/claim', { params })),
    release: () => content(doors.POST('/work-items/{id}/release', { params })),
    approve: () => content(doors.POST('/work-items/{id}/approval', { params, body: {} as never })),
    confirm: () => content(doors.POST('/work-items/{id}/confirmation', { params })),
    notice: (defects: Defect[]) => content(doors.POST('/work-items/{id}/notices', { params, body: { defects } })),
    refuse: (reasonCode: string, explanation: string) => content(doors.POST('/work-items/{id}/refusal', { params, body: { reasonCode, explanation } })),
    hold: (reasonCode: string) => content(doors.POST('/work-items/{id}/hold', { params, body: { reasonCode } })),
    unhold: () => content(doors.POST('/work-items/{id}/unhold', { params })),
    comment: (text: string) => content(doors.POST('/work-items/{id}/comments', { params, body: { text } })),
  };
}

/** Green, yellow and red of a day against the business day (domain.md 4.2): due today is yellow, past it red. */
export const lamp = (dueOn: string | undefined, today: string) => (!dueOn ? 'none' : dueOn < today ? 'red' : dueOn === today ? 'yellow' : 'green');

/** The business day, which the demonstration may have moved. */
export function businessDay(session: Session | undefined, real: number): string {
  const clock = session?.clock;
  const now = clock?.standsAt ? Date.parse(clock.standsAt) : real + (clock?.offsetSeconds ?? 0) * 1000;
  return new Date(now).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
}
