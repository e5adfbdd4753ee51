import { queryOptions } from '@tanstack/react-query';
import { Problem } from '../shared/api/problem';

export interface ServiceState {
  service: string;
  readiness: 'READY' | 'NOT_READY' | 'DOWN';
}

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  refetchInterval: 15_000,
  queryFn: async (): Promise<ServiceState[]> => {
    const response = await fetch('/api/services').catch(() => {
      throw new Problem(0, 'OFFLINE', '');
    });
    if (!response.ok) {
      throw await Problem.of(response);
    }
    return response.json();
  },
});
