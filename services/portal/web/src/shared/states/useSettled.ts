import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A service that stays silent holds a page back no longer than this. */
const PATIENCE = 4_000;

/**
 * False until all that a page asks for at first has come: what is shown from then on does not move under the finger that is about to touch it.
 *
 * @param shown whether the page's own answer is there
 */
export function useSettled(shown: boolean): boolean {
  const [settled, setSettled] = useState(false);
  const queries = useQueryClient();
  const asking = useIsFetching();
  useEffect(() => {
    // Counted here and not while drawing: what is drawn first asks only now.
    if (shown && queries.isFetching() === 0) {
      setSettled(true);
    }
  }, [asking, queries, shown]);
  useEffect(() => {
    const timer = shown ? setTimeout(() => setSettled(true), PATIENCE) : undefined;
    return () => clearTimeout(timer);
  }, [shown]);
  return settled;
}
