import type { components } from '../shared/api/doors/monitoring';

type Answer = components['schemas']['AuditPage'];

export type Line = components['schemas']['AuditView'] & { service: string };

/** Lines of one service that are asked for at once. */
export const PAGE = 50;

/** What one service is asked for: its newest lines, or those before one that is known. */
export interface Ask {
  service: string;
  before?: number;
}

/** What came of it; no answer from a service that was away. */
export interface Told extends Ask {
  answer?: Answer;
}

interface Known {
  service: string;
  lines: Line[];
  away: boolean;
  /** Where the service goes on; none once it has told everything. */
  next?: Ask;
}

export interface Trail {
  lines: Line[];
  away: string[];
  /** Whom to ask for older lines; none when everybody has told everything. */
  older?: Ask[];
}

const time = ({ at }: Line) => Date.parse(at!);

function known(rounds: Told[][]): Known[] {
  const all = new Map<string, Known>();
  for (const { service, before, answer } of rounds.flat()) {
    const lines = all.get(service)?.lines ?? [];
    all.set(service, answer
      ? { service, lines: [...lines, ...answer.lines!.map((line) => ({ ...line, service }))], away: false, next: answer.next === undefined ? undefined : { service, before: answer.next } }
      : { service, lines, away: true, next: { service, before } });
  }
  return [...all.values()];
}

/** Everybody who answers has told everything down to here; older lines wait, so that none slips in between two that were read. */
const edge = (all: Known[]) =>
  Math.max(-Infinity, ...all.filter(({ next, away }) => next && !away).map(({ lines }) => Math.min(...lines.map(time))));

/** The services' lines as one list, newest first; a service that still has a page in hand is not asked again yet. */
export function trail(rounds: Told[][]): Trail {
  const all = known(rounds);
  const from = edge(all);
  const waiting = ({ lines }: Known) => lines.filter((line) => time(line) < from).length;
  const older = all.filter((one) => one.next && waiting(one) < PAGE).map(({ next }) => next!);
  return {
    lines: all.flatMap(({ lines }) => lines).filter((line) => time(line) >= from).sort((one, other) => time(other) - time(one)),
    away: all.filter(({ away }) => away).map(({ service }) => service),
    older: older.length > 0 ? older : undefined,
  };
}
