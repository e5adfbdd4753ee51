import { queryOptions } from '@tanstack/react-query';
import { content, monitoring } from '../shared/api/doors';
import type { components } from '../shared/api/doors/monitoring';
import { doorsOf, PAGE, referenceOf, type Row } from './desk';

export type Word = components['schemas']['Word'];

/** A clerk hears of what is one's own, and of what nobody holds; a head of everything. */
export function wordsFor(account: string, words: Word[], rows: Row[]): Word[] {
  const holders = new Map(rows.map((row) => [referenceOf(row), row.claimedBy]));
  return words.filter(({ subject, item, attempt, toHead }) => {
    const holder = holders.get(`${subject}/${item}/${attempt}`);
    return toHead || !holder || holder === account;
  });
}

/** Lamps that were lit since this person last looked (domain.md 4.2): supervision says which, the office who holds them. */
export const raisedQuery = (office: string, account: string) => queryOptions({
  queryKey: ['desk', office, 'raised', account],
  refetchInterval: 15_000,
  queryFn: async () => {
    const { words = [] } = await content(monitoring.GET('/lamps/raised', { params: { query: { department: office } } }));
    const of = words.filter(({ toHead }) => !toHead).map(({ subject, item, attempt }) => `${subject}/${item}/${attempt}`);
    const rows = of.length === 0 ? [] : (await content(doorsOf(office).GET('/work-items', { params: { query: { of, size: PAGE } } }))).items;
    return { until: words[0]?.raisedAt, words: wordsFor(account, words, rows ?? []) };
  },
});

export const read = (department: string, until: string) => content(monitoring.POST('/lamps/raised/reading', { body: { department, until } }));
