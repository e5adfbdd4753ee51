import { expect, test } from 'vitest';
import type { Row } from './desk';
import { asListed, NO_MARKS, pageToggled, toggled, without } from './marks';

const row = (id: string, more: Partial<Row> = {}): Row => ({ id, state: 'READY', ...more });
const page = (...ids: string[]) => ids.map((id) => row(id));
const idsOf = (marks: typeof NO_MARKS) => [...marks.keys()];

test('a page that is marked joins what other pages have marked, and is unmarked alone', () => {
  const both = pageToggled(pageToggled(NO_MARKS, page('a', 'b')), page('c', 'd'));
  expect(idsOf(both)).toEqual(['a', 'b', 'c', 'd']);
  expect(idsOf(pageToggled(both, page('c', 'd')))).toEqual(['a', 'b']);
  expect(idsOf(pageToggled(toggled(both, row('c')), page('c', 'd')))).toEqual(['a', 'b', 'd', 'c']);
});

test('what was done is marked no longer, what failed or was left out stays marked', () => {
  expect(idsOf(without(pageToggled(NO_MARKS, page('a', 'b', 'c')), ['a', 'c']))).toEqual(['b']);
});

test('a marked item is taken as the list has it now, and one that has ended meanwhile no longer', () => {
  const marks = pageToggled(NO_MARKS, page('a', 'b', 'c'));
  const now = asListed(marks, [row('a', { state: 'CLAIMED', claimedBy: 'han' }), row('b', { state: 'COMPLETED' }), row('z')]);
  expect(idsOf(now)).toEqual(['a', 'c']);
  expect(now.get('a')?.claimedBy).toBe('han');
});
