import { useSyncExternalStore } from 'react';

/** How the reader wants pages to look; kept by this browser. */
export interface Appearance {
  theme: 'light' | 'dark';
  /** Large letters, high contrast, simple words (the block `elder` of the language files). */
  elder: boolean;
}

const KEY = 'appearance';
const listeners = new Set<() => void>();
let present: Appearance = { theme: 'light', elder: false, ...remembered() };

function remembered(): Partial<Appearance> {
  try {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return { theme: dark ? 'dark' : 'light', ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return {};
  }
}

function show() {
  document.documentElement.dataset.theme = present.theme;
  document.documentElement.dataset.elder = String(present.elder);
}

export function look(change: Partial<Appearance>) {
  present = { ...present, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(present));
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
  show();
  listeners.forEach((listener) => listener());
}

/** Tells of every change; answers how to stop it. */
export function onLook(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const elder = () => present.elder;

export const useAppearance = () => useSyncExternalStore(onLook, () => present);

show();
