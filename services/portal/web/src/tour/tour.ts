import { useSyncExternalStore } from 'react';

/** One child's way in five steps, and who does what at each; the first account of the first step is the mother of the demonstration. */
export const STEPS: { step: string; doors: { account: string; word: string; to: string }[] }[] = [
  { step: 'parent', doors: [{ account: 'p-d110f687-141', word: 'mother', to: '/cases' }, { account: 'p-53c230bc-578', word: 'father', to: '/cases' }] },
  { step: 'hospital', doors: [{ account: 'clerk-b-220502', word: 'clerk-b-220502', to: '/desk' }, { account: 'clerk-b2-220502', word: 'clerk-b2-220502', to: '/desk' }] },
  { step: 'police', doors: [{ account: 'clerk-h-220502', word: 'clerk-h-220502', to: '/desk' }] },
  { step: 'results', doors: [{ account: 'p-d110f687-141', word: 'mother', to: '/cases' }] },
  { step: 'board', doors: [{ account: 'administrator', word: 'administrator', to: '/admin' }] },
];

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
