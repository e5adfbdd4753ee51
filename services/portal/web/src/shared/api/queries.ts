import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** What the pages have asked the services, and for how long an answer holds. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => count < 3 && error instanceof Problem && error.passes, staleTime: 5_000 },
  },
});
