import { useEffect, useRef } from 'react';

/**
 * Where the reader is when an act has ended: at the heading of what it changed; after one given up, where it began, unless that has
 * gone meanwhile.
 */
export function useReturn(acting: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const returnTo = useRef<HTMLElement>(null);
  useEffect(() => {
    if (acting || !returnTo.current) {
      return undefined;
    }
    const frame = requestAnimationFrame(() => {
      (returnTo.current?.isConnected ? returnTo.current : heading.current)?.focus();
      returnTo.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [acting]);
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
