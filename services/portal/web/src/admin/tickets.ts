import { queryOptions } from '@tanstack/react-query';
import { doorsOf, OFFICES } from '../desk/desk';
import { content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';

export type Ticket = components['schemas']['Ticket'];

export const ticketsQuery = queryOptions({
  queryKey: ['tickets'],
  refetchInterval: 10_000,
  queryFn: async () => (await Promise.all(OFFICES.map((office) => content(doorsOf(office).GET('/tickets'))))).flat(),
});

/** How many items wait for each system. */
export function bySystem(tickets: Ticket[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { system = '' } of tickets) {
    counts[system] = (counts[system] ?? 0) + 1;
  }
  return counts;
}
