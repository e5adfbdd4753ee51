import { infiniteQueryOptions } from '@tanstack/react-query';
import { application, card, certificate, content, household, insurance, monitoring, vaccination, workflows } from '../shared/api/doors';
import { type Ask, PAGE, type Told, trail } from './trail';

/** The auditor's door has one shape at every service (docs/protocol.md 4). */
type Door = typeof monitoring;

const DOORS: Record<string, Door> = {
  application: application as unknown as Door,
  'birth-certificate': certificate as unknown as Door,
  vaccination: vaccination as unknown as Door,
  'household-registration': household as unknown as Door,
  'medical-insurance': insurance as unknown as Door,
  'social-security-card': card as unknown as Door,
  workflows: workflows as unknown as Door,
  monitoring,
};

export const SERVICES = Object.keys(DOORS);

/** What somebody looks for: numbers, accounts and days; a name is never asked for. */
export interface Wanted {
  /** What the record's number begins with. */
  subject?: string;
  actor?: string;
  act?: string;
  /** Days, both included. */
  from?: string;
  until?: string;
  services?: string[];
}

/** An account that looked behind too many masks; the line's subject is the account. */
export const ALARM = 'UNMASKING_ALARM';
/** Looking here leaves a line at every service that is asked. */
export const LOOK = 'AUDIT_READ';

/** No name has such characters; a citizen's number and a telephone are not let through either. */
export const SUBJECT = /^(?!\d{17}[\dXx]$|1[3-9]\d{9}$)[\w./:-]+$/;
export const ACCOUNT = /^(?!\d{17}[\dXx]$|1[3-9]\d{9}$)[\w.:@-]+$/;

const DAY = 86_400_000;
const midnight = (day: string | undefined, later = 0) => day && new Date(Date.parse(`${day}T00:00:00+08:00`) + later).toISOString();

async function tell(asks: Ask[], { subject, actor, act, from, until }: Wanted): Promise<Told[]> {
  const wanted = { subject, actor, act, from: midnight(from), until: midnight(until, DAY), size: PAGE };
  const told = await Promise.allSettled(asks.map(({ service, before }) =>
    content(DOORS[service].GET('/audit', { params: { query: { ...wanted, before } } }))));
  const failure = told.find((one) => one.status === 'rejected');
  if (failure && told.every(({ status }) => status === 'rejected')) {
    throw failure.reason;
  }
  return told.map((one, place) => ({ ...asks[place], answer: one.status === 'fulfilled' ? one.value : undefined }));
}

/** Asked only when somebody asks, since every look is recorded. */
export const trailQuery = (wanted: Wanted, nth: number) => infiniteQueryOptions({
  queryKey: ['audit', nth, wanted],
  staleTime: Infinity,
  gcTime: 0,
  initialPageParam: (wanted.services?.length ? wanted.services : SERVICES).map((service): Ask => ({ service })),
  queryFn: ({ pageParam }) => tell(pageParam, wanted),
  getNextPageParam: (_, rounds) => trail(rounds).older,
  select: ({ pages }) => trail(pages),
});
