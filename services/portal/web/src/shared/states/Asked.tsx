import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { passes, type Problem } from '../api/problem';
import { Failure, Loading } from './States';

/** One failure may be a hiccup; whoever waits through a second one is told why. */
const HICCUPS = 1;

/**
 * Shows an answer once it is there, and says so while it is not; an answer that grew old stays while a new one is awaited, and so does
 * the word that a service is away while it is asked again.
 */
export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (answer: T) => ReactNode }) {
  const [away, setAway] = useState<Problem>();
  const now = query.isPending ? away : passes(query.error) ? query.error : undefined;
  if (now !== away) {
    setAway(now);
  }
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.isError) {
    return <Failure error={query.error} retry={() => void query.refetch()} />;
  }
  const why = query.failureCount > HICCUPS ? query.failureReason : away;
  return why ? <Failure error={why} trying /> : <Loading />;
}
