import { useEffect, useRef } from 'react';

/** Where the reader is after a dialogue: done, at the heading of the list it changed; given up, where it began, unless that has gone meanwhile. */
export function useReturn(begun: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const returnTo = useRef<HTMLElement>(null);
  useEffect(() => {
    if (begun || !returnTo.current) {
      return undefined;
    }
    const frame = requestAnimationFrame(() => {
      (returnTo.current?.isConnected ? returnTo.current : heading.current)?.focus();
      returnTo.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [begun]);
  return {
    heading,
    leave: () => {
      returnTo.current = document.activeElement as HTMLElement;
    },
    saved: () => {
      returnTo.current = heading.current;
    },
  };
}
