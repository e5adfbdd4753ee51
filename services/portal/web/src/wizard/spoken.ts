import type { Value } from './form';

/** What the form, or what is typed but not saved yet, holds under a key. */
type Held = (key: string) => Value;
type Fields = Record<string, Value>;

/** An answer as a family gives it, where the form keeps something else. */
interface Spoken {
  read: (held: Held, key: string) => Value;
  write: (given: Value, held: Held, key: string) => Fields;
}

/** Passport, pass for Hong Kong and Macau, pass for Taiwan (domain.md 6.9). */
export const PAPERS_FROM_OUTSIDE = ['03', '06', '07'];

const HOME = 'CHN';

/** A foreigner or a resident of Hong Kong, Macau or Taiwan has no household here and no ethnic group (domain.md 2.2 E13, 3.8). */
export const comesFromOutside = (paper: Value | undefined, nationality: Value) =>
  PAPERS_FROM_OUTSIDE.includes(String(paper)) || (nationality !== null && nationality !== HOME);

/** What was said of a household that this parent does not have. */
function withoutHousehold(parent: 'father' | 'mother', held: Held): Fields {
  const isFollowed = held('hukou.follow') === (parent === 'father' ? 'F' : 'M');
  return {
    [`${parent}.ethnicity`]: null,
    [`${parent}.hukouRegion`]: null,
    ...(isFollowed && { 'hukou.follow': null, 'hukou.householderName': null, 'hukou.householderId': null }),
  };
}

const isOutside = (parent: string, held: Held) => comesFromOutside(held(`${parent}.idType`), held(`${parent}.nationality`));

const SPOKEN: [RegExp, Spoken][] = [
  // The service is told of a child without a family name by an empty one; one not given yet is missing (domain.md 1.5, no. 1).
  [/^child\[\d]\.noFamilyName$/, {
    read: (held, key) => held(key.replace('noFamilyName', 'familyName')) === '',
    write: (given, _, key) => ({ [key.replace('noFamilyName', 'familyName')]: given ? '' : null }),
  }],
  [/^hukou\.follow$/, {
    read: (held, key) => held(key),
    write: (given, held, key) => ({
      [key]: given,
      ...((given === 'G') !== (held(key) === 'G') && Object.fromEntries(OF_HOUSEHOLDER.filter((one) => held(one) !== null).map((one) => [one, null]))),
    }),
  }],
  // The number belongs to the paper: with another paper it is another one.
  [/^father\.fromOutside$/, {
    read: (held) => isOutside('father', held),
    write: (given, held) => ({
      'father.idType': given ? PAPERS_FROM_OUTSIDE[0] : '01', 'father.idNo': null, ...(given ? withoutHousehold('father', held) : { 'father.nationality': HOME }),
    }),
  }],
  // A certificate's number says it too; where there is none, nothing stays of one.
  [/^marriage\.registered$/, {
    read: (held, key) => (held('marriage.certNo') !== null || held(key) === true ? 'YES' : held(key) === false ? 'NO' : null),
    write: (given, _, key) => ({ [key]: given === 'YES', ...(given === 'NO' && { 'marriage.certNo': null, 'marriage.date': null }) }),
  }],
  // Both parents can act: nothing is kept of either.
  [/^unable\.parent$/, {
    read: (held, key) => held(key),
    write: (given, _, key) => (given === 'NOBODY' ? { [key]: null, 'unable.reason': null } : { [key]: given }),
  }],
  // The form takes everybody for Chinese until told; of whoever has a paper from outside nobody has said so.
  [/^(father|mother)\.nationality$/, {
    read: (held, key) => (held(key) === HOME && PAPERS_FROM_OUTSIDE.includes(String(held(key.replace('nationality', 'idType')))) ? null : held(key)),
    write: (given, held, key) => ({ [key]: given, ...(comesFromOutside(null, given) && withoutHousehold(key.startsWith('father') ? 'father' : 'mother', held)) }),
  }],
];

/** Of a grandparent nothing holds that was said of a parent's household, and the other way round. */
const OF_HOUSEHOLDER = ['hukou.householderName', 'hukou.householderId', 'hukou.householdNo', 'hukou.region', ...[1, 2, 3, 4, 5, 6].map((index) => `hukou[${index}].relation`)];

const find = (key: string) => SPOKEN.find(([keys]) => keys.test(key))?.[1];

export function read(key: string, held: Held): Value {
  const spoken = find(key);
  return spoken ? spoken.read(held, key) : held(key);
}

/** What is to be saved when this was answered. */
export const written = (given: Fields, held: Held): Fields =>
  Object.assign({}, ...Object.entries(given).map(([key, value]) => find(key)?.write(value, held, key) ?? { [key]: value }));
