import { expect, test } from 'vitest';
import { atPlaces } from './board';

test('counts what waits at each place; a standing clock is never overdue', () => {
  const now = Date.parse('2026-11-29T10:00:00+08:00');
  const places = atPlaces([
    { place: 'wait-H', dueAt: '2026-11-28T18:00:00+08:00' },
    { place: 'wait-H', dueAt: '2026-11-28T18:00:00+08:00', stands: true },
    { place: 'wait-B', dueAt: '2026-11-30T18:00:00+08:00' },
  ], now);
  expect(places.get('wait-H')).toEqual({ open: 2, overdue: 1 });
  expect(places.get('wait-B')).toEqual({ open: 1, overdue: 0 });
});
