import { queryOptions } from '@tanstack/react-query';
import { content, monitoring } from '../shared/api/doors';
import type { components } from '../shared/api/doors/monitoring';
import { doorsOf, PAGE, referenceOf, type Row } from './desk';

/** What supervision says of one clock: the same to the clerk as to the supervisor (domain.md 4.2). */
export type Burning = components['schemas']['Line'];

export const LAMPS = ['BLACK', 'RED', 'YELLOW', 'BLUE', 'GREEN', 'GREY'] as const;
/** What burns beside the lamp that tells the clock. */
export const MARKS = ['NOTICE_YELLOW', 'RETURN', 'SILENT'] as const;

/** By the reference of the item; one that is not here has no lamp: its district has switched it off, or supervision has not heard of it. */
export type Lamps = ReadonlyMap<string, Burning>;

export const byReference = (lines: Burning[]): Lamps => new Map(lines.map((line) => [`${line.subject}/${line.item}/${line.attempt}`, line]));

export const lampsOf = (office: string, rows: Row[]) => queryOptions({
  queryKey: ['desk', office, 'lamps', rows.map(referenceOf)],
  enabled: rows.length > 0,
  refetchInterval: 15_000,
  placeholderData: (before: Lamps | undefined) => before,
  queryFn: async () => byReference((await content(monitoring.GET('/lamps', { params: { query: { department: office, of: rows.slice(0, PAGE).map(referenceOf), size: PAGE } } }))).lines ?? []),
});

export const lampCounts = (office: string) => queryOptions({
  queryKey: ['desk', office, 'lampCounts'],
  refetchInterval: 15_000,
  queryFn: async () => (await content(monitoring.GET('/lamps', { params: { query: { department: office, size: 1 } } }))).counts as Record<string, number>,
});

/** The items under one lamp: supervision says which, the office says what they are. */
export async function underLamp(office: string, lamp: string, page: number) {
  const { total, lines = [] } = await content(monitoring.GET('/lamps', { params: { query: { department: office, lamp, page, size: PAGE } } }));
  const of = [...byReference(lines).keys()];
  const items = of.length === 0 ? [] : (await content(doorsOf(office).GET('/work-items', { params: { query: { of, size: PAGE } } }))).items;
  return { total, items };
}
