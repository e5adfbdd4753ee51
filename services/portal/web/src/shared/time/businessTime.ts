import type { Session } from '../session/session';

/** The business time, which the demonstration may have moved. */
export const businessNow = (session: Session | undefined, real: number) =>
  session?.clock?.standsAt ? Date.parse(session.clock.standsAt) : real + (session?.clock?.offsetSeconds ?? 0) * 1000;

/** The business day. */
export const businessDay = (session: Session | undefined, real: number) =>
  new Date(businessNow(session, real)).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

/** A moment as it is read, in Beijing's time. */
export const moment = (at?: string) =>
  at ? new Date(at).toLocaleString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 16) : '';
