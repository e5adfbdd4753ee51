import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { Failure, Loading } from './States';

/** One failure may be a hiccup; whoever waits through a second one is told why. */
const HICCUPS = 1;

/** Shows an answer once it is there, and says so while it is not; an answer that grew old stays while a new one is awaited, and so does what was told of a failure. */
export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (answer: T) => ReactNode }) {
  const told = useRef<Error>(undefined);
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.isError) {
    told.current = query.error;
    return <Failure error={query.error} retry={() => void query.refetch()} />;
  }
  const why = query.failureCount > HICCUPS ? query.failureReason : told.current;
  return why ? <Failure error={why} trying /> : <Loading />;
}
