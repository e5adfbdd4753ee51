import { expect, test } from 'vitest';
import type { CaseView } from './cases';
import { changesOf, isAbout, questionFor } from './changes';

const seen = (consent: string, ...items: string[]) => ({ consent, children: [{ items: items.map((item) => ({ item })) }] }) as CaseView;
const keys = (view: CaseView) => changesOf(view).flatMap((change) => change.keys);

test('the household is changed in one step, with the place of insurance as another', () => {
  const household = changesOf(seen('WAITING')).find(({ id }) => id === 'household')!;
  expect(household.keys).toEqual(['hukou.follow', 'hukou.householderName', 'hukou.householderId', 'hukou.householdNo', 'hukou.relation']);
  expect(questionFor('hukou.householderName', household).optional).toBe(true);
  expect(questionFor('ins.region', { id: 'ins.region', keys: ['ins.region'] })).toMatchObject({ kind: 'region', optional: false });
});

test('a mother who applies alone is asked nothing of a father or a marriage', () => {
  expect(keys(seen('NOT_NEEDED')).filter((key) => /^(father|marriage)\.|follow$/.test(key))).toEqual([]);
  expect(keys(seen('GRANTED'))).toContain('father.name');
});

test('an account is asked for only where something is paid out', () => {
  expect(keys(seen('GRANTED', 'B', 'H'))).not.toContain('pay.account');
  expect(keys(seen('GRANTED', 'B', 'S'))).toContain('pay.account');
});

test('a fault stands beside the field it is about', () => {
  expect(isAbout('child.givenName', 'children[0].givenName')).toBe(true);
  expect(isAbout('hukou.relation', 'children[1].relation')).toBe(true);
  expect(isAbout('mother.mobile', 'mother.mobile')).toBe(true);
  expect(isAbout('father.name', 'mother.name')).toBe(false);
});
