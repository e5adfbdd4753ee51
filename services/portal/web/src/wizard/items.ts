import type { components } from '../shared/api/doors/application';
import type { Question } from './screens';

export type ChildVerdict = components['schemas']['ChildVerdict'];

/** In the order in which a family meets them. */
export const ORDER = ['B', 'V', 'H', 'I', 'C', 'G', 'R', 'S', 'T', 'M'];

/**
 * The joint application; and what not every family's register tells of: a birth registration made elsewhere, how the mother is
 * insured.
 */
const ALWAYS = ['B', 'V', 'H', 'I', 'C', 'R', 'M'];

/** Nobody leaves these out (domain.md 2.3). */
export const FIXED = ['B', 'H'];

const PAY: Question[] = [{ key: 'pay.payeeName', kind: 'text' }, { key: 'pay.bank', kind: 'codes', list: 'bank' }, { key: 'pay.account', kind: 'tel' }];

const birthOrders = (children: number[] | null) =>
  (children ?? ['']).map((index): Question => ({ key: index ? `child[${index}].birthOrder` : 'child.birthOrder', kind: 'tel' }));

function allNeedsOf(item: string, county: string | null, children: number[] | null): Question[] {
  switch (item) {
    case 'R': return [...birthOrders(children), ...(county ? [{ key: 'mother.address.township', kind: 'codes', list: townships(county) } satisfies Question] : [])];
    case 'S': return [...birthOrders(children), ...PAY];
    case 'M': return PAY;
    default: return [];
  }
}

/** What an item needs beyond the screens of the form and what `others` have asked; `children` says of whom in a form of twins. */
export function needsOf(item: string, county: string | null, children: number[] | null, others: string[] = []): Question[] {
  const asked = others.flatMap((other) => allNeedsOf(other, county, children)).map(({ key }) => key);
  return allNeedsOf(item, county, children).filter(({ key }) => !asked.includes(key));
}

/** Under this name the code lists know the townships of a county. */
export const townships = (county: string) => `townships-${county}`;

/**
 * The boxes of a draft: what the rules name for it, not only to inform, and whatever was chosen when the page was opened or since.
 * A premium can be paid by whoever is insured: outside the season the cover from birth hangs on it (domain.md 3.7, B1).
 */
export function boxes(verdicts: ChildVerdict[], chosen: string[]): string[] {
  const offers = verdicts.flatMap(({ offers = [] }) => offers);
  const named = (inform: boolean) => offers.filter(({ mode }) => (mode === 'INFORMATION') === inform).flatMap(({ items = [] }) => items);
  const always = [...ALWAYS, ...(chosen.includes('I') ? ['T'] : [])].filter((item) => !named(true).includes(item));
  const offered = [...always, ...named(false), ...chosen];
  return ORDER.filter((item) => offered.includes(item));
}

/** One item more or less; whatever else was chosen stays. A premium is paid for who is insured. */
export function toggled(items: string[], item: string, wanted: boolean): string[] {
  const more = item === 'T' && wanted ? ['I', 'T'] : [item];
  const gone = item === 'I' ? ['I', 'T'] : [item];
  return ORDER.filter((one) => (wanted ? more.includes(one) || items.includes(one) : items.includes(one) && !gone.includes(one)));
}

/** Where an item is done when it is not online, of the first child of whom that holds. */
export const wayOf = (verdicts: ChildVerdict[], item: string) =>
  verdicts.map(({ routes }) => routes?.[item]?.way).find((way) => way !== undefined && way !== 'ONLINE');
