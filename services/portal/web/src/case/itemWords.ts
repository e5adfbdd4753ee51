import type { Entry } from './cases';

/** States of an item that are seen at a glance. */
const LOOKS: Record<string, string> = { COMPLETED: 'good', NOTICE: 'slow', RETURNED: 'slow', HELD: 'slow', DIVERTED: 'slow', REFUSED: 'bad', NOT_ACCEPTED: 'bad', CANCELLED: 'bad', NOT_POSSIBLE: 'bad' };

/** Ended by the death, or not begun for it. */
const isNotNeeded = (state: string | undefined, bereaved?: boolean) => bereaved && (state === 'CANCELLED' || state === 'SKIPPED');

/** What an item is called; after a death the registration is one of birth and death (domain.md 3.6). */
export const itemWord = (item: string | undefined, bereaved?: boolean) => (bereaved ? [`item.${item}_bereaved`, `item.${item}`] : [`item.${item}`]);

/** How it stands; a bereaved family reads of nothing cancelled. */
export const stateWord = ({ state, reasonCode }: Pick<Entry, 'reasonCode'> & { state?: string }, bereaved?: boolean) =>
  (isNotNeeded(state, bereaved) ? ['itemState.notNeeded'] : [`itemState.${state}_${reasonCode}`, `itemState.${state}`]);

/** And how that is seen at a glance: what a death has ended is no failure. */
export const stateLook = (state: string | undefined, bereaved?: boolean) => (isNotNeeded(state, bereaved) ? '' : LOOKS[state!] ?? '');
