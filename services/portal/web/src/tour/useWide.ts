import { useSyncExternalStore } from 'react';

/** Room for a phone beside a page. */
const room = matchMedia('(min-width: 72rem)');

/** Whether the window is wide enough; asked of the browser so that nothing is fetched for a phone nobody sees. */
export const useWide = () =>
  useSyncExternalStore(
    (listener) => {
      room.addEventListener('change', listener);
      return () => room.removeEventListener('change', listener);
    },
    () => room.matches,
  );
