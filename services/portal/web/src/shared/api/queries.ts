import { QueryClient } from '@tanstack/react-query';
import { passes } from './problem';

/** A page that could not be shown comes by itself once the service is back, also to hands that hold a child. */
const AGAIN_AFTER = 15_000;

/** What the pages have asked the services, and for how long an answer holds. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 3 && passes(error),
      refetchInterval: ({ state: { error } }) => passes(error) && AGAIN_AFTER,
      staleTime: 5_000,
    },
  },
});
