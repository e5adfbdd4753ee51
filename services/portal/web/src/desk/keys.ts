import { useEffect, useRef } from 'react';
import { usePageKey } from '../shared/keyboard/usePageKey';
import { type Pile, PILES } from './desk';

/** The key map of a desk; shown by `?`. */
export const KEYS = {
  next: 'j', before: 'k', claim: 'c', approve: 'a', confirm: 'f', notice: 'n', refuse: 'r', hold: 'h', comment: 'm', release: 'g', reveal: 'u', mark: 'x', markAll: 'X', unmarkAll: 'U', together: 'A', claimAll: 'C', handOver: 'o', print: 'p', more: '.', pageBefore: '[', pageNext: ']', search: '/', help: '?',
} as const;

export type Act = keyof typeof KEYS;

const ACT_OF = new Map<string, Act | Pile>([
  ...Object.entries(KEYS).map(([act, key]): [string, Act] => [key, act as Act]),
  ...PILES.map((pile, n): [string, Pile] => [String(n + 1), pile]),
]);
const ARROWS: Record<string, Act> = { ArrowDown: 'next', ArrowUp: 'before' };

/**
 * Single keys act, figures lead to a pile, while nobody types and no dialog is open. A hand that is ahead of the office loses
 * nothing: the last key pressed while an act is on its way is taken once the act is done, and dropped where the
 * act's dialogue stays open, as after a refusal.
 */
export function useKeys(act: (act: Act | Pile) => void, { asleep, busy }: { asleep: boolean; busy: boolean }) {
  const ahead = useRef<Act | Pile>(undefined);
  useEffect(() => {
    if (!busy) {
      const next = ahead.current;
      ahead.current = undefined;
      if (next && !asleep) {
        act(next);
      }
    }
  }, [act, asleep, busy]);
  usePageKey((event) => {
    const at = event.target instanceof HTMLElement ? event.target : document.body;
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) && !(at instanceof HTMLInputElement && at.type === 'checkbox');
    const known = ACT_OF.get(event.key) ?? (at.closest('.work-list') ? ARROWS[event.key] : undefined);
    if (known && (busy || !asleep) && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      if (busy) {
        ahead.current = known;
      } else {
        act(known);
      }
    }
  });
}
