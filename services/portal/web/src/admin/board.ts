import { queryOptions } from '@tanstack/react-query';
import { content, monitoring, workflows } from '../shared/api/doors';
import type { components } from '../shared/api/doors/workflows';

export type Wait = components['schemas']['Wait'];

export const DEFINITIONS = ['newborn-child', 'single-item', 'paper-replaced', 'child-died'] as const;

export const diagramQuery = (key: string) => queryOptions({
  queryKey: ['definition', key],
  staleTime: Infinity,
  queryFn: () => content(workflows.GET('/definitions/{key}', { params: { path: { key } }, parseAs: 'text' })),
});

export const waitsQuery = queryOptions({ queryKey: ['waits'], refetchInterval: 5_000, queryFn: () => content(workflows.GET('/waits')) });
export const incidentsQuery = queryOptions({ queryKey: ['incidents'], refetchInterval: 10_000, queryFn: () => content(workflows.GET('/incidents')) });
export const lampsQuery = queryOptions({ queryKey: ['lamps'], refetchInterval: 10_000, queryFn: () => content(monitoring.GET('/lamps/report')) });
export const countsQuery = queryOptions({ queryKey: ['counts'], refetchInterval: 10_000, queryFn: () => content(monitoring.GET('/counts')) });

export const processQuery = (subject: string) => queryOptions({
  queryKey: ['process', subject],
  queryFn: () => content(workflows.GET('/processes/{subject}', { params: { path: { subject } } })),
});

/** How many wait at each place of the diagram, and how many of them are past their day. */
export function atPlaces(waits: Wait[], now: number): Map<string, { open: number; overdue: number }> {
  const places = new Map<string, { open: number; overdue: number }>();
  for (const { place, dueAt, stands } of waits) {
    const before = places.get(place!) ?? { open: 0, overdue: 0 };
    const late = !stands && dueAt !== undefined && Date.parse(dueAt) < now;
    places.set(place!, { open: before.open + 1, overdue: before.overdue + Number(late) });
  }
  return places;
}
