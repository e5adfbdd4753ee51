import { queryOptions } from '@tanstack/react-query';
import { content, monitoring, workflows } from '../shared/api/doors';
import type { components as Supervision } from '../shared/api/doors/monitoring';
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
/** The days over which throughput is shown: today, a week, a month; each of them with today. */
export const PERIODS = [1, 7, 30] as const;
const DAY = 86_400_000;

/** How often each thing was said on the last days up to today. */
export const countsQuery = (today: string, days: number) => queryOptions({
  queryKey: ['counts', today, days],
  refetchInterval: 10_000,
  queryFn: () => content(monitoring.GET('/counts', { params: { query: { from: beginningOf(today, days), to: today } } })),
});

/** The first of so many days of which the given is the last. */
export const beginningOf = (last: string, days: number) => new Date(Date.parse(last) - (days - 1) * DAY).toISOString().slice(0, 10);

/** How often this was said. */
export const saidIn = (counts: { type?: string; count?: number }[], type: string) =>
  counts.filter((each) => each.type?.startsWith(type)).reduce((sum, { count = 0 }) => sum + count, 0);

export const processQuery = (subject: string) => queryOptions({
  queryKey: ['process', subject],
  queryFn: () => content(workflows.GET('/processes/{subject}', { params: { path: { subject } } })),
});

/** How many wait at each place of the diagram, and how many of them are past their day. */
export function atPlaces(waits: Wait[], now: number): Map<string, { open: number; overdue: number }> {
  const places = new Map<string, { open: number; overdue: number }>();
  for (const wait of waits) {
    const before = places.get(wait.place!) ?? { open: 0, overdue: 0 };
    places.set(wait.place!, { open: before.open + 1, overdue: before.overdue + Number(isLate(wait, now)) });
  }
  return places;
}

export type Line = Supervision['schemas']['Line'];

export const LAMPS = ['BLACK', 'RED', 'YELLOW', 'BLUE', 'GREEN', 'GREY'] as const;
export type Colour = (typeof LAMPS)[number];
export type Office = { department: string } & Record<Colour, number>;

/** How many lamps of each colour an office has, the latest first. */
export function byDepartment(lines: Line[]): Office[] {
  const rows = new Map<string, Office>();
  for (const { department = '', lamp } of lines) {
    const row = rows.get(department) ?? { department, BLACK: 0, RED: 0, YELLOW: 0, BLUE: 0, GREEN: 0, GREY: 0 };
    if (LAMPS.includes(lamp as Colour)) {
      row[lamp as Colour] += 1;
    }
    rows.set(department, row);
  }
  return [...rows.values()].sort((a, b) => b.BLACK - a.BLACK || b.RED - a.RED || b.YELLOW - a.YELLOW || a.department.localeCompare(b.department));
}

/** What the places of a diagram are called; by their ids in the events. */
export function namesIn(xml: string): Map<string, string> {
  return new Map([...xml.matchAll(/<[^>]*?\sid="([^"]+)"[^>]*?\sname="([^"]+)"|<[^>]*?\sname="([^"]+)"[^>]*?\sid="([^"]+)"/g)]
    .map(([, id, name, nameFirst, idLast]) => [id ?? idLast, (name ?? nameFirst).replace(/&#10;|\s+/g, ' ')]));
}

/** The words for why something waits: the engine's own reasons, else an office's. */
export const wordsOf = (reason: string | undefined) => [`waitFor.${reason}`, `reason.${reason}`];

/** What was late longest stands first. */
export const latestFirst = (a: Wait, b: Wait) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9');

export const isLate = ({ dueAt, stands }: Wait, now: number) => !stands && dueAt !== undefined && Date.parse(dueAt) < now;
