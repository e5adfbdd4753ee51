import { type DraftView, type Value, valueOf } from './form';

/**
 * One question: `codes` chooses from a code list, `region` from the counties, `choice` from the options named.
 * `when` leaves it out; `suggest` fills it in until the parents choose otherwise.
 */
export interface Question {
  key: string;
  kind: 'text' | 'tel' | 'date' | 'codes' | 'region' | 'choice' | 'check';
  list?: string;
  options?: string[];
  optional?: boolean;
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
const followed = (draft: DraftView) => (text(draft, 'hukou.follow') === 'M' ? 'mother' : 'father');

/** The living children of the delivery, as the hospital recorded them; without the record those of the form, at least one. */
export const children = (draft: DraftView): number[] => {
  const recorded = Object.keys(draft.known ?? {}).map((key) => /^child\[(\d)]\.sex$/.exec(key)?.[1]).filter(Boolean).map(Number);
  const named = draft.form?.children?.map(({ pluralIndex }) => pluralIndex!) ?? [];
  return recorded.length ? recorded : named.length ? named : [1];
};

/** Son or daughter; of children born together the eldest, the second … of their sex (GB/T 4761, domain.md 6.9). */
export function relation(draft: DraftView, index: number): string | null {
  const sex = (of: number) => draft.known?.[`child[${of}].sex`];
  const all = children(draft);
  if (sex(index) !== '1' && sex(index) !== '2') {
    return null;
  }
  const rank = all.filter((other) => sex(other) === sex(index) && other <= index).length;
  return (sex(index) === '1' ? '2' : '3') + (all.length === 1 ? 0 : rank + 1);
}

export const SCREENS: Screen[] = [
  {
    id: 'child',
    questions: (draft) => children(draft).flatMap((index): Question[] => [
      { key: `child[${index}].familyName`, kind: 'text', suggest: (now) => text(now, 'child[1].familyName') ?? text(now, 'father.name')?.slice(0, 1) ?? null },
      { key: `child[${index}].givenName`, kind: 'text' },
      { key: `child[${index}].ethnicity`, kind: 'codes', list: 'ethnicity', suggest: (now) => text(now, 'father.ethnicity') ?? text(now, 'mother.ethnicity') },
    ]),
  },
  {
    id: 'mother',
    questions: ({ onBehalfOf }) => [
      { key: 'mother.mobile', kind: 'tel', optional: onBehalfOf !== undefined },
      { key: 'mother.ethnicity', kind: 'codes', list: 'ethnicity' },
      { key: 'mother.hukouRegion', kind: 'region' },
      { key: 'mother.address.region', kind: 'region', suggest: (now) => text(now, 'mother.hukouRegion') },
      { key: 'mother.address', kind: 'text' },
    ],
  },
  {
    id: 'father',
    questions: () => [
      { key: 'father.absent', kind: 'check', optional: true },
      { key: 'father.name', kind: 'text', when: withFather },
      { key: 'father.idNo', kind: 'text', when: withFather },
      { key: 'father.mobile', kind: 'tel', optional: true, when: withFather },
      { key: 'father.ethnicity', kind: 'codes', list: 'ethnicity', when: withFather },
      { key: 'father.hukouRegion', kind: 'region', when: withFather, suggest: (now) => text(now, 'mother.hukouRegion') },
      { key: 'marriage.certNo', kind: 'text', optional: true, when: withFather },
      { key: 'marriage.date', kind: 'date', optional: true, when: withFather },
    ],
  },
  {
    id: 'household',
    questions: (draft) => [
      { key: 'hukou.follow', kind: 'choice', options: withFather(draft) ? ['F', 'M'] : ['M'], suggest: (now) => (withFather(now) ? 'F' : 'M') },
      { key: 'hukou.householderName', kind: 'text', suggest: (now) => text(now, `${followed(now)}.name`) },
      { key: 'hukou.householderId', kind: 'text', optional: true, suggest: (now) => text(now, `${followed(now)}.idNo`) },
      { key: 'hukou.householdNo', kind: 'text', optional: true },
      ...children(draft).map((index): Question => ({
        key: `hukou[${index}].relation`, kind: 'codes', list: 'relation', suggest: (now) => relation(now, index),
      })),
    ],
  },
  {
    id: 'delivery',
    questions: () => [
      { key: 'card.bank', kind: 'codes', list: 'bank' },
      { key: 'card.needPhysical', kind: 'check', optional: true },
      { key: 'mail.receiver', kind: 'text', optional: true },
      { key: 'mail.phone', kind: 'tel', optional: true, suggest: (now) => text(now, 'mother.mobile') },
      { key: 'mail.address', kind: 'text', optional: true, suggest: (now) => text(now, 'mother.address') },
    ],
  },
];

/** How a key is asked for outside its screen, e.g. in the answer to a notice. */
export const questionOf = (key: string): Question =>
  SCREENS.flatMap((screen) => screen.questions({ form: {}, known: {} } as DraftView))
    .find((question) => question.key.replace(/\[\d]/, '') === key.replace(/\[\d]/, '')) ?? { key, kind: 'text' };

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
