import { useSyncExternalStore } from 'react';

/** One child's way in five steps, and who does what at each; the first account of the first step is the mother of the demonstration. */
export const STEPS: { step: string; doors: { account: string; word: string; to: string }[] }[] = [
  { step: 'parent', doors: [{ account: 'p-d110f687-141', word: 'mother', to: '/cases' }, { account: 'p-53c230bc-578', word: 'father', to: '/cases' }] },
  { step: 'hospital', doors: [{ account: 'clerk-b-220502', word: 'clerk-b-220502', to: '/desk' }, { account: 'clerk-b2-220502', word: 'clerk-b2-220502', to: '/desk' }] },
  { step: 'police', doors: [{ account: 'clerk-h-220502', word: 'clerk-h-220502', to: '/desk' }] },
  { step: 'results', doors: [{ account: 'p-d110f687-141', word: 'mother', to: '/cases' }] },
  { step: 'board', doors: [{ account: 'administrator', word: 'administrator', to: '/admin' }] },
];

/** Whoever has gone the whole way has no child left to apply for: the ward records another one, with everything typed already. */
export const WARD = { account: 'hospital-220502', to: '/hospital' };

const MOTHER = { name: '周静怡', idType: '01', idNo: '220502199506129226', hbsAg: 'NEGATIVE', inpatientNo: 'ZY990001', mobile: '13900009901' };

/** A birth that the mother of the demonstration has not had yet: of no day of the last week, on which somebody may have recorded one. */
export function anotherBirth(today: string, daysAgo = 7 + Math.floor(Math.random() * 20)) {
  const day = new Date(Date.parse(`${today}T00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return {
    mother: MOTHER,
    midwife: { name: '示例助产士', code: 'ZC0001' },
    mode: '1',
    admittedAt: `${day}T01:00`,
    children: [{ outcome: 'LIVE', sex: '2', birthDateTime: `${day}T09:20`, gestWeeks: 39, weightG: 3250, lengthCm: 50, hepB: `${day}T11:20`, bcg: `${day}T15:20` }],
    doses: { batch: 'T2026-01', injector: '示例护士', site: '左上臂' },
  };
}

interface Tour {
  step: number;
  caseNo?: string;
  queryCode?: string;
}

const KEY = 'tour';
const listeners = new Set<() => void>();
let present = remembered();

function remembered(): Tour | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(tour: Tour | undefined) {
  present = tour;
  if (tour) {
    sessionStorage.setItem(KEY, JSON.stringify(tour));
  } else {
    sessionStorage.removeItem(KEY);
  }
  listeners.forEach((listener) => listener());
}

export const goTo = (step: number) => keep({ ...present, step });
export const endTour = () => keep(undefined);

/** The case that the tour follows: the one submitted on the way. */
export function follow(caseNo: string, queryCode: string) {
  if (present) {
    keep({ ...present, caseNo, queryCode });
  }
}

export const useTour = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => present,
  );
