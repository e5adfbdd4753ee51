import { queryOptions } from '@tanstack/react-query';
import { application, card, certificate, content, household, insurance, vaccination } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';
import type { Session } from '../shared/session/session';

export type Row = components['schemas']['Row'];
export type Opened = components['schemas']['Opened'];
export type State = components['schemas']['State'];
export type Pile = components['schemas']['Pile'];
export type Purpose = components['schemas']['Purpose'];
export type Defect = components['schemas']['Defect'];
export type Search = components['schemas']['SearchRequest'];
/** The doors of casework have one shape at every office (docs/protocol.md 4), so one type serves all five. */
export type Doors = typeof household;

const DOORS: Record<string, Doors> = {
  'birth-certificate': certificate as unknown as Doors,
  vaccination: vaccination as unknown as Doors,
  'household-registration': household,
  'medical-insurance': insurance as unknown as Doors,
  'social-security-card': card as unknown as Doors,
};

/** Whether the list knows a colleague's or the family's act that the opened item does not show yet. */
export const hasMovedOn = (listed: Row | undefined, seen: Row | undefined) =>
  listed !== undefined && listed.id === seen?.id && (listed.state !== seen?.state || listed.claimedBy !== seen?.claimedBy || listed.dueOn !== seen?.dueOn);

/** Whether an item has ended, one way or the other. */
export const isFinal = ({ state }: Row) => ['COMPLETED', 'REFUSED', 'NOT_ACCEPTED', 'CANCELLED', 'WITHDRAWN'].includes(state!);

export const OFFICES = Object.keys(DOORS);

export const PAGE = 50;

/** A clerk's day, in the order of the keys 1 to 7. */
export const PILES: Pile[] = ['TO_DO', 'OVERDUE', 'DUE_TODAY', 'OVERNIGHT', 'ANSWERED', 'STRAIGHTFORWARD', 'TO_CONFIRM'];

/** The items of an office that does more than one (docs/protocol.md 8.1). */
export const LETTERS: Record<string, string[]> = { 'birth-certificate': ['B', 'R', 'G', 'S'], 'medical-insurance': ['I', 'T', 'M'] };

/** As the offices, the audit trail and supervision name one item. */
export const referenceOf = ({ caseNo, childIndex, item, attempt }: Row) => `${caseNo}-${childIndex}/${item}/${attempt}`;

/** The offices in which this person is clerk or supervisor. */
export const officesOf = (session: Session) =>
  [...new Set(session.roles.filter(({ department }) => department && department in DOORS).map(({ department }) => department!))];

export const doorsOf = (office: string) => DOORS[office];

/** What of the queue is looked at; it stands in the page's address and holds no person's data. */
export interface Filter {
  pile?: Pile;
  state?: State;
  mine?: boolean;
  item?: string;
  /** Under this lamp, or with this mark beside it. */
  lamp?: string;
  page: number;
}

export const summaryQuery = (office: string, item?: string) => queryOptions({
  queryKey: ['desk', office, 'summary', item],
  refetchInterval: 5_000,
  queryFn: () => content(doorsOf(office).GET('/work-items/summary', { params: { query: { item } } })),
});

export const itemQuery = (office: string, id: string) => queryOptions({
  queryKey: ['desk', office, 'item', id],
  queryFn: () => content(doorsOf(office).GET('/work-items/{id}', { params: { path: { id } } })),
});

export const defectsQuery = (office: string, item: string) => queryOptions({
  queryKey: ['defects', office, item],
  staleTime: 600_000,
  queryFn: () => content(doorsOf(office).GET('/defects', { params: { query: { item } } })),
});

/** By what was typed: a query code first becomes the case it belongs to. */
export async function search(office: string, { purpose, ...whole }: Asked & { purpose: Purpose }): Promise<{ items?: Row[] }> {
  if (!('queryCode' in whole)) {
    return content(doorsOf(office).POST('/work-items/search', { body: { ...whole, purpose } }));
  }
  const { caseNos = [] } = await content(application.POST('/query-codes', { body: { ...whole, purpose } }));
  const found = await Promise.all(caseNos.map((caseNo) => content(doorsOf(office).POST('/work-items/search', { body: { caseNo, purpose } }))));
  return { items: found.flatMap(({ items = [] }) => items) };
}

/** What a clerk can do with one item; each waits for the office's answer. */
export function acts(office: string, id: string) {
  const doors = doorsOf(office);
  const params = { path: { id } };
  return {
    claim: () => content(doors.POST('/work-items/{id}/claim', { params })),
    release: () => content(doors.POST('/work-items/{id}/release', { params })),
    handOver: (to?: string) => content(doors.POST('/work-items/{id}/hand-over', { params, body: { to } })),
    takeBack: () => content(doors.POST('/work-items/{id}/take-back', { params })),
    approve: (body: object) => content(doors.POST('/work-items/{id}/approval', { params, body: body as never })),
    confirm: () => content(doors.POST('/work-items/{id}/confirmation', { params })),
    notice: (defects: Defect[], supervisorReason?: string) => content(doors.POST('/work-items/{id}/notices', { params, body: { defects, supervisorReason } })),
    refuse: (reasonCode: string, explanation: string) => content(doors.POST('/work-items/{id}/refusal', { params, body: { reasonCode, explanation } })),
    giveBack: (reasonCode: string, explanation: string) => content(doors.POST('/work-items/{id}/return', { params, body: { reasonCode, explanation } })),
    divert: (reasonCode: string, explanation: string) => content(doors.POST('/work-items/{id}/diversion', { params, body: { reasonCode, explanation } })),
    reopen: (reasonCode: string, explanation: string) => content(doors.POST('/work-items/{id}/reopening', { params, body: { reasonCode, explanation } })),
    hold: (reasonCode: string, until?: string, explanation?: string) => content(doors.POST('/work-items/{id}/hold', { params, body: { reasonCode, until, explanation } })),
    unhold: () => content(doors.POST('/work-items/{id}/unhold', { params })),
    comment: (text: string) => content(doors.POST('/work-items/{id}/comments', { params, body: { text } })),
    unmask: (fields: string[], purpose: Purpose) => content(doors.POST('/work-items/{id}/unmasking', { params, body: { fields, purpose } })),
  };
}

/** One of; the code is the family's, so the application says whose it is. */
export type Asked = Omit<Search, 'purpose'> | { queryCode: string };

const DAY = /\d{4}-\d{2}-\d{2}|(?:19|20)\d{6}$/;

/** Six signs without 0, O, 1 and I (domain.md 6.10); one of figures alone is taken for a number. */
const CODE = /^(?=.*[A-Z])[2-9A-HJ-NP-Z]{6}$/;

/** What was typed into the one search box: a name with a birth date, a phone, a case number, a query code, or any other number. */
export function asked(text: string): Asked | undefined {
  const plain = text.trim();
  if (CODE.test(plain.toUpperCase())) {
    return { queryCode: plain.toUpperCase() };
  }
  const number = plain.replace(/[\s-]/g, '').toUpperCase();
  const caseNo = /^\d{20}[0-9A-Z]/.exec(number)?.[0];
  if (caseNo) {
    return { caseNo };
  }
  const name = plain.replace(DAY, '').trim();
  const day = DAY.exec(plain)?.[0].replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (/\p{L}/u.test(name) && !/^[A-Z]{0,2}\d+[A-Z]?$/i.test(plain)) {
    return day ? { name, birthDate: day } : undefined;
  }
  if (/^1[3-9]\d{9}$/.test(number)) {
    return { phone: number };
  }
  return number.length >= 6 ? { number } : undefined;
}
