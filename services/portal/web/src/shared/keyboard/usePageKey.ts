import { useLayoutEffect } from 'react';

/**
 * A key pressed anywhere on the page. It always meets what the page shows: set before the page is painted, since a hand that has
 * seen a dialogue close may press its next key sooner than an effect after painting would come.
 */
export function usePageKey(pressed: (event: KeyboardEvent) => void) {
  useLayoutEffect(() => {
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [pressed]);
}
