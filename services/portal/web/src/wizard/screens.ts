import { type DraftView, type Value, valueOf } from './form';
import { comesFromOutside, PAPERS_FROM_OUTSIDE } from './spoken';

/**
 * One question: `codes` chooses from a code list, `region` from the counties, `choice` from the options named.
 * `without` leaves codes out of the list, `only` all others, `when` the question; `usual` folds it away while the answer is one of these;
 * `hint` says beside it what an empty answer means; `suggest` fills it in until the parents choose otherwise.
 */
export interface Question {
  key: string;
  kind: 'text' | 'tel' | 'date' | 'codes' | 'region' | 'choice' | 'check';
  list?: string;
  without?: string[];
  only?: string[];
  options?: string[];
  optional?: boolean;
  usual?: Value[];
  hint?: true;
  when?: (draft: DraftView) => boolean;
  suggest?: (draft: DraftView) => Value;
}

/** The word that names a question: of twins' names, the same for each. */
export const wordOf = (key: string) => key.replace(/\[\d]/, '').replaceAll('.', '_');

export interface Screen {
  id: string;
  questions: (draft: DraftView) => Question[];
}

const text = (draft: DraftView, key: string) => valueOf(draft.form!, key) as string | null;
const withFather = (draft: DraftView) => valueOf(draft.form!, 'father.absent') !== true;
const hasForeignPaper = (draft: DraftView) => comesFromOutside(draft.known?.['mother.idType'], null);
const fromOutside = (draft: DraftView, parent: 'mother' | 'father') =>
  comesFromOutside(parent === 'mother' ? draft.known?.['mother.idType'] : text(draft, 'father.idType'), text(draft, `${parent}.nationality`));
/** Said to be registered, or nothing said: only who says that it is not is asked for no certificate. */
const mayBeMarried = (draft: DraftView) => withFather(draft) && (valueOf(draft.form!, 'marriage.registered') !== false || text(draft, 'marriage.certNo') !== null);
/** The mother cannot act: the father applies, and is the one to be told (domain.md 2.2 E28). */
const isFathersAlone = (draft: DraftView) => text(draft, 'unable.parent') === 'M';
const fatherFromHere = (draft: DraftView) => withFather(draft) && !fromOutside(draft, 'father');
const fatherFromOutside = (draft: DraftView) => withFather(draft) && fromOutside(draft, 'father');
const motherFromHere = (draft: DraftView) => !fromOutside(draft, 'mother');

/**
 * Whose household the child can join: one that there is. Where neither has one, the window says what is possible (E12); a
 * grandparent's is chosen there alone (domain.md 1.5, no. 52).
 */
function followable(draft: DraftView): string[] {
  const sides = [...(fatherFromHere(draft) ? ['F'] : []), ...(motherFromHere(draft) ? ['M'] : [])];
  return [...(sides.length > 0 ? sides : ['F', 'M'].slice(withFather(draft) ? 0 : 1)), ...(draft.onBehalfOf ? ['G'] : [])];
}

const followsGrandparent = (draft: DraftView) => text(draft, 'hukou.follow') === 'G';

/** What is known of the parent who is followed; of a grandparent nothing is. */
function ofFollowed(draft: DraftView, field: string): string | null {
  const follow = text(draft, 'hukou.follow') ?? followable(draft)[0];
  return follow === 'G' ? null : text(draft, `${follow === 'M' ? 'mother' : 'father'}.${field}`);
}
/** Chosen, or not yet decided; never what no child lives to need (E24). */
const wanted = (item: string) => (draft: DraftView) =>
  !isEnded(draft, item) && ((valueOf(draft.form!, 'items.selected') as string[] | null)?.includes(item) ?? true);
const seldom = { optional: true, usual: [null] };

export const isEnded = (draft: DraftView, item: string) => draft.ended?.some((one) => one === item) ?? false;

/** The living children of the delivery, as the hospital recorded them; without the record those of the form, at least one. */
export const children = (draft: DraftView): number[] => {
  const recorded = Object.keys(draft.known ?? {}).map((key) => /^child\[(\d)]\.sex$/.exec(key)?.[1]).filter(Boolean).map(Number);
  const named = draft.form?.children?.map(({ pluralIndex }) => pluralIndex!) ?? [];
  return recorded.length ? recorded : named.length ? named : [1];
};

/** A son's or a daughter's child, as the family says; without a father named it is the daughter's (GB/T 4761). */
const grandchildren = (draft: DraftView, index: number) => {
  const [ofSon, ofDaughter] = draft.known?.[`child[${index}].sex`] === '1' ? ['41', '43'] : ['42', '44'];
  return withFather(draft) ? [ofSon, ofDaughter] : [ofDaughter];
};

/** Son or daughter; of children born together the eldest, the second … of their sex (GB/T 4761, domain.md 6.9). */
export function relation(draft: DraftView, index: number): string | null {
  const sex = (of: number) => draft.known?.[`child[${of}].sex`];
  const all = children(draft);
  if (sex(index) !== '1' && sex(index) !== '2') {
    return null;
  }
  if (followsGrandparent(draft)) {
    const [only, other] = grandchildren(draft, index);
    return other ? null : only;
  }
  const rank = all.filter((other) => sex(other) === sex(index) && other <= index).length;
  return (sex(index) === '1' ? '2' : '3') + (all.length === 1 ? 0 : rank + 1);
}

export const SCREENS: Screen[] = [
  {
    id: 'child',
    questions: (draft) => children(draft).flatMap((index): Question[] => [
      { key: `child[${index}].familyName`, kind: 'text', suggest: (now) => text(now, 'child[1].familyName') ?? now.derived?.[`child[${index}].familyName`] ?? null },
      { key: `child[${index}].noFamilyName`, kind: 'check', optional: true },
      { key: `child[${index}].givenName`, kind: 'text' },
      { key: `child[${index}].namePinyin`, kind: 'text', ...seldom },
      { key: `child[${index}].ethnicity`, kind: 'codes', list: 'ethnicity', suggest: (now) => text(now, 'father.ethnicity') ?? text(now, 'mother.ethnicity') },
    ]),
  },
  {
    id: 'mother',
    questions: (draft) => [
      { key: 'mother.mobile', kind: 'tel', optional: draft.onBehalfOf !== undefined || isFathersAlone(draft) },
      { key: 'mother.nationality', kind: 'codes', list: 'country', ...(hasForeignPaper(draft) ? { without: ['CHN'] } : { optional: true, usual: [null, 'CHN'] }) },
      { key: 'mother.ethnicity', kind: 'codes', list: 'ethnicity', when: motherFromHere },
      { key: 'mother.hukouRegion', kind: 'region', when: motherFromHere },
      { key: 'mother.address.region', kind: 'region', suggest: (now) => text(now, 'mother.hukouRegion') },
      { key: 'mother.address', kind: 'text' },
      { key: 'vacc.clinic', kind: 'codes', list: 'clinic', when: wanted('V'), hint: true, ...seldom },
    ],
  },
  {
    id: 'father',
    questions: (draft) => [
      { key: 'father.absent', kind: 'check', optional: true },
      { key: 'father.fromOutside', kind: 'check', optional: true, when: withFather },
      { key: 'father.idType', kind: 'choice', options: PAPERS_FROM_OUTSIDE, when: fatherFromOutside },
      { key: 'father.nationality', kind: 'codes', list: 'country', without: ['CHN'], when: fatherFromOutside },
      { key: 'father.name', kind: 'text', when: withFather },
      { key: 'father.idNo', kind: 'text', when: withFather },
      { key: 'father.mobile', kind: 'tel', optional: !isFathersAlone(draft), when: withFather },
      { key: 'father.ethnicity', kind: 'codes', list: 'ethnicity', when: fatherFromHere },
      { key: 'father.hukouRegion', kind: 'region', when: fatherFromHere, suggest: (now) => text(now, 'mother.hukouRegion') },
      { key: 'father.address.region', kind: 'region', when: withFather, ...seldom },
      { key: 'father.address', kind: 'text', when: withFather, ...seldom },
      { key: 'marriage.registered', kind: 'choice', options: ['YES', 'NO'], optional: true, usual: ['YES'], when: withFather },
      { key: 'marriage.certNo', kind: 'text', optional: true, when: mayBeMarried },
      { key: 'marriage.date', kind: 'date', optional: true, when: mayBeMarried },
      { key: 'unable.parent', kind: 'choice', options: ['NOBODY', 'F', 'M'], when: withFather, ...seldom },
      { key: 'unable.reason', kind: 'choice', options: ['DEAD', 'MISSING', 'CUSTODY'], optional: true, when: (now) => text(now, 'unable.parent') !== null },
    ],
  },
  {
    id: 'household',
    questions: (draft) => [
      { key: 'hukou.follow', kind: 'choice', options: followable(draft), suggest: (now) => followable(now)[0] },
      { key: 'hukou.householderName', kind: 'text', suggest: (now) => ofFollowed(now, 'name') },
      { key: 'hukou.householderId', kind: 'text', optional: !followsGrandparent(draft), suggest: (now) => ofFollowed(now, 'idNo') },
      { key: 'hukou.region', kind: 'region', when: followsGrandparent },
      { key: 'hukou.householdNo', kind: 'text', optional: true },
      ...children(draft).map((index): Question => ({
        key: `hukou[${index}].relation`, kind: 'codes', list: 'relation', suggest: (now) => relation(now, index),
        ...(followsGrandparent(draft) && { only: grandchildren(draft, index) }),
      })),
      { key: 'ins.region', kind: 'region', when: wanted('I'), hint: true, ...seldom },
    ],
  },
  {
    id: 'delivery',
    questions: () => [
      { key: 'card.bank', kind: 'codes', list: 'bank', when: wanted('C') },
      { key: 'card.needPhysical', kind: 'check', optional: true, when: wanted('C') },
      { key: 'mail.receiver', kind: 'text', optional: true },
      { key: 'mail.phone', kind: 'tel', optional: true, suggest: (now) => text(now, 'mother.mobile') },
      { key: 'mail.address', kind: 'text', optional: true, suggest: (now) => text(now, 'mother.address') },
      { key: 'mail.postcode', kind: 'tel', ...seldom },
    ],
  },
];

/** The word over a screen; where no card is made for anybody only the parcel is left of its last one. */
export const titleOf = (id: string, draft: DraftView) => `screen.${id === 'delivery' && isEnded(draft, 'C') ? 'parcel' : id}`;

/** How a key is asked for outside its screen, e.g. in the answer to a notice. */
export function questionOf(key: string): Question {
  const known = SCREENS.flatMap((screen) => screen.questions({ form: {}, known: {} } as DraftView))
    .find((question) => question.key.replace(/\[\d]/, '') === key.replace(/\[\d]/, ''));
  return known ? { ...known, usual: undefined } : { key, kind: 'text' };
}

export const asked = (screen: Screen, draft: DraftView) => screen.questions(draft).filter(({ when }) => when?.(draft) ?? true);

/** What a screen fills in by itself when it is opened. */
export function suggestions(screen: Screen, draft: DraftView): Record<string, Value> {
  return Object.fromEntries(
    asked(screen, draft)
      .filter(({ key, suggest }) => suggest && valueOf(draft.form!, key) === null)
      .map(({ key, suggest }): [string, Value] => [key, suggest!(draft)])
      .filter(([, value]) => value !== null),
  );
}
