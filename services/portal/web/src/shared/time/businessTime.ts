import type { Session } from '../session/session';

/** The business time, which the demonstration may have moved. */
export const businessNow = (session: Session | undefined, real: number) =>
  session?.clock?.standsAt ? Date.parse(session.clock.standsAt) : real + (session?.clock?.offsetSeconds ?? 0) * 1000;

/** China keeps one time all the year. */
const BEIJING = 8 * 3_600_000;

/** A moment in Beijing's time, to the second: 2026-11-30 23:56:50. Written out, as the browser's own formats cost a millisecond each. */
export const second = (at: string | number) =>
  new Date(new Date(at).getTime() + BEIJING).toISOString().slice(0, 19).replace('T', ' ');

/** The business day. */
export const businessDay = (session: Session | undefined, real: number) => second(businessNow(session, real)).slice(0, 10);

/** A moment as it is read, in Beijing's time. */
export const moment = (at?: string) => (at ? second(at).slice(0, 16) : '');
