import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure, Loading } from './States';

/** Shows an answer once it is there, and says so while it is not; an answer that grew old stays while a new one is awaited. */
export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (answer: T) => ReactNode }) {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  return query.isError ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}
