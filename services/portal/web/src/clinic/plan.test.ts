import { expect, test } from 'vitest';
import { type Dose, dosesToday, needsTest, nextDoses, openChoices, stateOf, visitsOf } from './plan';

const CHOICES = [{ vaccine: 'JE-I', usual: 'JE-L' }, { vaccine: 'HepA-I', usual: 'HepA-L' }];
const TODAY = '2026-11-30';
const dose = (vaccine: string, n: number, dueOn: string, visitOn = dueOn, more: Partial<Dose> = {}): Dose => ({ vaccine, dose: n, dueOn, visitOn, ...more });
const PLAN = [
  dose('HepB', 2, '2026-11-28'),
  dose('HepB', 1, '2026-10-28', '2026-10-28', { givenOn: '2026-10-28' }),
  dose('BCG', 1, '2026-10-28', '2026-11-30', { testFrom: '2027-01-28' }),
  dose('HepB', 3, '2027-04-28'),
  dose('JE-L', 1, '2027-06-28'),
  dose('JE-L', 2, '2028-10-28'),
];

test.each([
  [dose('HepB', 1, '2026-10-28', '2026-10-28', { givenOn: '2026-10-28' }), 'given'],
  [dose('HepB', 2, '2026-11-28'), 'overdue'],
  [dose('BCG', 1, '2026-10-28', TODAY), 'due'],
  [dose('IPV', 1, '2026-11-28', '2026-12-12'), 'deferred'],
  [dose('IPV', 1, '2026-12-28'), 'later'],
])('%o is %s', (one, state) => expect(stateOf(one, TODAY)).toBe(state));

test('puts the doses of a day into one visit, in order of the days', () => {
  const visits = visitsOf([...PLAN, dose('IPV', 1, TODAY)]);
  expect(visits.map(({ day }) => day)).toEqual(['2026-10-28', '2026-11-28', TODAY, '2027-04-28', '2027-06-28', '2028-10-28']);
  expect(visits[2].doses.map(({ vaccine }) => vaccine)).toEqual(['BCG', 'IPV']);
});

test('offers of each vaccine the next dose that was not given', () => {
  expect(nextDoses(PLAN).map(({ vaccine, dose: n }) => vaccine + n)).toEqual(['HepB2', 'BCG1', 'JE-L1']);
  expect(dosesToday(PLAN, TODAY).map(({ vaccine }) => vaccine)).toEqual(['HepB', 'BCG']);
});

test('offers another vaccine only while its series has not begun', () => {
  expect(openChoices(CHOICES, PLAN).map(({ vaccine }) => vaccine)).toEqual(['JE-I']);
  expect(openChoices(CHOICES, PLAN.map((one) => (one.vaccine === 'JE-L' && one.dose === 1 ? { ...one, givenOn: '2027-06-28' } : one)))).toEqual([]);
});

test('asks for the test from the day that the plan names', () => {
  expect(needsTest(PLAN[2], '2027-01-27')).toBe(false);
  expect(needsTest(PLAN[2], '2027-01-28')).toBe(true);
  expect(needsTest(PLAN[0], '2030-01-01')).toBe(false);
});
