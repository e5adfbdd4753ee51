import { queryOptions } from '@tanstack/react-query';
import { content, monitoring } from '../shared/api/doors';
import type { components } from '../shared/api/doors/monitoring';

type Schemas = components['schemas'];
export type Lit = Schemas['Lit'];
export type Awaiting = Schemas['Awaiting'];
export type Act = 'explain' | 'appeal' | 'decide' | 'close';

/** In the order of one lamp's way (domain.md 4.2). */
export const AWAITED: Awaiting[] = ['EXPLANATION', 'APPEAL_DECISION', 'CLOSING'];

/** The board's numbers count lamps too. */
export const LAMPS = ['lamps'];

export const isCaseNo = (text: string) => /^\d{20}[0-9A-Z]$/.test(text);

/** @param caseNo of this case only */
export const litQuery = (awaiting: Awaiting, caseNo?: string) => queryOptions({
  queryKey: [...LAMPS, 'lit', awaiting, caseNo],
  refetchInterval: 30_000,
  queryFn: (): Promise<Schemas['LitPage']> => content(monitoring.GET('/lamps/lit', { params: { query: { awaiting, caseNo } } })),
});

/** What this person can do about a lamp now: the office explains and may appeal against a red card once, an administrator decides and closes. */
export function actsOf({ lamp, explanation, appealedBy, appealUpheld }: Lit, administers: boolean): Act[] {
  const undecided = appealedBy !== undefined && appealUpheld === undefined;
  const acts: [Act, boolean][] = administers
    ? [['decide', undecided], ['close', explanation !== undefined && !undecided]]
    : [['explain', explanation === undefined], ['appeal', lamp === 'RED' && appealedBy === undefined]];
  return acts.filter(([, possible]) => possible).map(([act]) => act);
}

const at = (id: string) => ({ params: { path: { id } } });

export const explain = (id: string, text: string) => content(monitoring.POST('/lamps/{id}/explanation', { ...at(id), body: { text } }));
export const appeal = (id: string, text: string) => content(monitoring.POST('/lamps/{id}/appeal', { ...at(id), body: { text } }));
export const decide = (id: string, upheld: boolean) => content(monitoring.POST('/lamps/{id}/appeal-decision', { ...at(id), body: { upheld } }));
export const close = (id: string) => content(monitoring.POST('/lamps/{id}/closing', at(id)));
