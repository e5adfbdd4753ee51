import { useEffect } from 'react';

/** The key map of a desk; shown by `?`. */
export const KEYS = { next: 'j', before: 'k', claim: 'c', approve: 'a', confirm: 'f', notice: 'n', refuse: 'r', hold: 'h', help: '?' } as const;

export type Act = keyof typeof KEYS;

const ACT_OF = new Map<string, Act>(Object.entries(KEYS).map(([act, key]) => [key, act as Act]));

/** Single keys act while nobody types and no dialog is open. */
export function useKeys(act: (act: Act) => void, asleep: boolean) {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      const known = ACT_OF.get(event.key);
      if (known && !asleep && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        act(known);
      }
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [act, asleep]);
}
