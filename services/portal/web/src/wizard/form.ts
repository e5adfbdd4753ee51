import type { components } from '../shared/api/doors/application';

export type DraftView = components['schemas']['DraftView'];
export type Form = components['schemas']['Form'];
export type Value = string | number | boolean | string[] | null;

/** A child of this delivery has died (domain.md 2.2 E24). */
export const isMourning = ({ bereaved = [] }: DraftView) => bereaved.length > 0;

/** Where a key of the field table (domain.md 1.5) lies in the form, for the child meant. */
const PLACES: Record<string, string> = {
  'father.absent': 'fatherAbsent', 'vacc.clinic': 'clinic', 'ins.region': 'insurance.region', 'ins.refusal': 'insurance.refusal', 'items.selected': 'items',
  'consent.privacy': 'declarations.privacy', 'consent.sensitive': 'declarations.sensitive', 'declare.truth': 'declarations.truth',
  'declare.ethnicity': 'declarations.ethnicity', 'mother.address': 'mother.address.text', 'father.address': 'father.address.text',
};

const CHILD = /^(?:child|hukou(?=\S*\.relation))(?:\[(\d)])?\.(.+)$/;

/** What the form holds under a key such as `mother.mobile` or, of one of twins, `child[2].givenName`. */
export function valueOf(form: Form, key: string): Value {
  const child = CHILD.exec(key);
  const from = child ? form.children?.find(({ pluralIndex }) => pluralIndex === Number(child[1] ?? 1)) : form;
  const path = child ? child[2] : (PLACES[key] ?? key);
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], from) as Value ?? null;
}

/** A fault's place in the form, `children[0].givenName`, as the key that the page asks with. */
export function keyOf(place: string, form: Form): string {
  const child = /^children\[(\d+)]\.(.+)$/.exec(place);
  if (child) {
    return `${child[2] === 'relation' ? 'hukou' : 'child'}[${form.children?.[Number(child[1])]?.pluralIndex ?? Number(child[1]) + 1}].${child[2]}`;
  }
  return Object.entries(PLACES).find(([, known]) => known === place)?.[0] ?? place;
}
