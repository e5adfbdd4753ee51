import { type Question, questionOf } from '../wizard/screens';
import type { CaseView } from './cases';

/** What can be changed in one step: one field, or several that only make sense together. */
export interface Change {
  id: string;
  keys: string[];
}

const single = (key: string): Change => ({ id: key, keys: [key] });

const FIRST = ['child.familyName', 'child.givenName', 'child.ethnicity'].map(single);
const HOUSEHOLD: Change = { id: 'household', keys: ['hukou.follow', 'hukou.householderName', 'hukou.householderId', 'hukou.householdNo', 'hukou.relation'] };
const OF_MOTHER = ['mother.mobile', 'mother.address', 'mother.ethnicity', 'mother.hukouRegion'].map(single);
const OF_FATHER = ['father.name', 'father.mobile', 'father.ethnicity', 'father.hukouRegion'].map(single);
const MARRIAGE: Change = { id: 'marriage', keys: ['marriage.certNo', 'marriage.date'] };
const LAST = ['ins.region', 'card.bank', 'card.needPhysical'].map(single);
const MAIL: Change = { id: 'mail', keys: ['mail.receiver', 'mail.phone', 'mail.address'] };
const PAYEE: Change = { id: 'payee', keys: ['pay.payeeName', 'pay.bank', 'pay.account'] };

/** How to ask for what no screen of the form asks. */
const OTHERWISE: Record<string, Partial<Question>> = { 'ins.region': { kind: 'region' }, 'pay.bank': { kind: 'codes', list: 'bank' }, 'pay.account': { kind: 'tel' } };

/** A mother who applies alone is asked nothing of a father, and an account only where something is paid out. */
export function changesOf({ consent, children = [] }: CaseView): Change[] {
  const alone = consent === 'NOT_NEEDED';
  const paidOut = children.some(({ items = [] }) => items.some(({ item }) => item === 'S' || item === 'M'));
  const household = alone ? { ...HOUSEHOLD, keys: HOUSEHOLD.keys.filter((key) => key !== 'hukou.follow') } : HOUSEHOLD;
  return [...FIRST, household, ...OF_MOTHER, ...(alone ? [] : [...OF_FATHER, MARRIAGE]), ...LAST, MAIL, ...(paidOut ? [PAYEE] : [])];
}

/** One field of a change, in a group left empty where it stays as it is. */
export const questionFor = (key: string, among: Change): Question => ({ ...questionOf(key), ...OTHERWISE[key], key, optional: among.keys.length > 1 });

/** Faults name the place in the form, such as `children[0].givenName`, where a page asks for `child.givenName`. */
export const isAbout = (key: string, field?: string) =>
  field === key || (/^children\[\d+]\./.test(field ?? '') && field!.endsWith(key.slice(key.lastIndexOf('.'))));
