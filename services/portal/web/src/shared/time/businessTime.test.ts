import { expect, test } from 'vitest';
import { businessDay, moment } from './businessTime';

const session = (clock?: object) => ({ signedIn: true, roles: [], units: [], regions: [], demonstration: true, clock });

test('the business day follows the moved clock, in Beijing', () => {
  const real = Date.parse('2026-11-28T17:00:00Z');
  expect(businessDay(session(), real)).toBe('2026-11-29');
  expect(businessDay(session({ offsetSeconds: 86400 }), real)).toBe('2026-11-30');
  expect(businessDay(session({ standsAt: '2026-10-01T01:00:00Z' }), real)).toBe('2026-10-01');
});

test('a moment is shown in Beijing time', () => {
  expect(moment('2026-11-29T00:30:00Z')).toBe('2026-11-29 08:30');
});
