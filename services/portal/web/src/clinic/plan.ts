import type { components } from '../shared/api/doors/vaccination';

/** A dose as the service plans it; what every dose has is not left open. */
export type Dose = components['schemas']['DoseView'] & { vaccine: string; dose: number; dueOn: string; visitOn: string };
export type DoseState = 'given' | 'overdue' | 'due' | 'deferred' | 'later';

export interface Visit {
  day: string;
  doses: Dose[];
}

/** A vaccine that a family may choose, and the usual one whose place it takes, by the schedule of the child's birth date. */
export type Choice = Required<components['schemas']['Choice']>;

const DAY = 86_400_000;

/** `deferred`: its visit is later than the schedule's day, because somebody deferred it or a dose before it moved. */
export function stateOf({ givenOn, visitOn, dueOn }: Dose, today: string): DoseState {
  if (givenOn) {
    return 'given';
  }
  if (visitOn <= today) {
    return visitOn < today ? 'overdue' : 'due';
  }
  return visitOn > dueOn ? 'deferred' : 'later';
}

/** The days the child came or is to come, in order, each with its doses. */
export function visitsOf(plan: Dose[]): Visit[] {
  const days = [...new Set(plan.map(({ visitOn }) => visitOn))].sort();
  return days.map((day) => ({ day, doses: plan.filter(({ visitOn }) => visitOn === day) }));
}

/** The next open dose of each vaccine, the nearest visit first: what can be given or deferred. */
export function nextDoses(plan: Dose[]): Dose[] {
  const open = plan.filter(({ givenOn }) => !givenOn);
  return open
    .filter(({ vaccine, dose }) => !open.some((other) => other.vaccine === vaccine && other.dose < dose))
    .sort((a, b) => a.visitOn.localeCompare(b.visitOn));
}

/** What of them can be given today: due or missed. */
export const dosesToday = (plan: Dose[], today: string) => nextDoses(plan).filter(({ visitOn }) => visitOn <= today);

/** The choices still open: the usual vaccine is planned and has not begun. */
export const openChoices = (choices: Choice[], plan: Dose[]) => choices.filter(({ usual }) => {
  const series = plan.filter(({ vaccine }) => vaccine === usual);
  return series.length > 0 && series.every(({ givenOn }) => !givenOn);
});

/** From some age only after a negative tuberculin test (BCG). */
export const needsTest = ({ testFrom }: Dose, day: string) => testFrom !== undefined && day >= testFrom;

export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
export const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
