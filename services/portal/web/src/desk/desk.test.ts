import { expect, test } from 'vitest';
import { businessDay, lamp } from './desk';

const session = (clock?: object) => ({ signedIn: true, roles: [], units: [], regions: [], demonstration: true, clock });

test('an item due today is yellow and one due yesterday red', () => {
  expect(['2026-11-29', '2026-11-28', '2026-11-30', undefined].map((day) => lamp(day, '2026-11-29'))).toEqual(['yellow', 'red', 'green', 'none']);
});

test('the business day follows the moved clock, in Beijing', () => {
  const real = Date.parse('2026-11-28T17:00:00Z');
  expect(businessDay(session(), real)).toBe('2026-11-29');
  expect(businessDay(session({ offsetSeconds: 86400 }), real)).toBe('2026-11-30');
  expect(businessDay(session({ standsAt: '2026-10-01T01:00:00Z' }), real)).toBe('2026-10-01');
});
