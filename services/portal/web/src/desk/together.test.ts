import { expect, test } from 'vitest';
import type { Row } from './desk';
import { bulkOf } from './together';

const row = (id: string, more: Partial<Row> = {}): Row => ({ id, item: 'B', state: 'READY', checks: [], returns: 0, materialOutstanding: false, ...more });
const why = (rows: Row[], plain = rows.map(({ id }) => id!)) => Object.fromEntries(bulkOf(rows, new Set(plain), 'han').aside.map((each) => [each.row.id, each.why]));

test('only equal items that nobody has to weigh are approved together, and each of the others says why it is not', () => {
  const rows = [
    row('a'), row('b', { state: 'CLAIMED', claimedBy: 'han' }), row('c', { item: 'V' }), row('d', { checks: ['NAME_RARE'] }), row('e', { materialOutstanding: true }),
    row('f', { returns: 1 }), row('g', { childDiedOn: '2026-11-14' }), row('h', { state: 'CLAIMED', claimedBy: 'li' }), row('i', { state: 'HELD' }), row('j', { item: 'M' }),
  ];
  const bulk = bulkOf(rows, new Set(rows.map(({ id }) => id!)), 'han');
  expect(bulk.letter).toBe('B');
  expect(bulk.go.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(why(rows)).toEqual({ c: 'OTHER_ITEM', d: 'DOUBT', e: 'OUTSTANDING', f: 'RETURNED', g: 'DIED', h: 'IN_OTHER_HANDS', i: 'IN_OTHER_HANDS', j: 'PAYMENT' });
});

test('one with a notice or a changed form, of which only the office knows, is left out, and where nothing is plain nothing is approved', () => {
  expect(why([row('a'), row('b')], ['a'])).toEqual({ b: 'TO_WEIGH' });
  expect(bulkOf([row('a', { checks: ['X'] })], new Set(), 'han')).toMatchObject({ letter: undefined, go: [] });
});
