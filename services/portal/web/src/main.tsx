import './shared/style.css';
import './shared/appearance/appearance';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './routes';
import { Problem } from './shared/api/problem';
import { startLanguage } from './shared/language/language';

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => count < 3 && error instanceof Problem && error.passes, staleTime: 5_000 },
  },
});

await startLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
