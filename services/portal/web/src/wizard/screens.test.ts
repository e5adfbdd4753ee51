import { expect, test } from 'vitest';
import { type DraftView, keyOf, valueOf } from './form';
import { asked, relation, SCREENS, suggestions } from './screens';

const draft = (form: object, known: Record<string, string> = {}): DraftView => ({ form, known }) as DraftView;

test('reads a field of a twin by its plural index', () => {
  expect(valueOf({ children: [{ pluralIndex: 2, givenName: '知宁' }] }, 'child[2].givenName')).toBe('知宁');
  expect(valueOf({ children: [{ pluralIndex: 2, relation: '32' }] }, 'hukou[2].relation')).toBe('32');
  expect(valueOf({ hukou: { follow: 'F' } }, 'hukou.follow')).toBe('F');
});

test('names a fault of the form by the key the page asks with', () => {
  const form = { children: [{ pluralIndex: 1 }, { pluralIndex: 3 }] };
  expect(keyOf('children[1].givenName', form)).toBe('child[3].givenName');
  expect(keyOf('children[1].relation', form)).toBe('hukou[3].relation');
  expect(keyOf('declarations.truth', form)).toBe('declare.truth');
  expect(keyOf('mother.mobile', form)).toBe('mother.mobile');
});

test('does not ask a mother who applies alone about the father', () => {
  const keys = asked(SCREENS[2], draft({ fatherAbsent: true })).map(({ key }) => key);
  expect(keys).toEqual(['father.absent']);
});

test('counts twins of one sex, and calls an only child simply son or daughter', () => {
  const twins = draft({}, { 'child[1].sex': '2', 'child[2].sex': '2' });
  expect([relation(twins, 1), relation(twins, 2)]).toEqual(['32', '33']);
  expect(relation(draft({}, { 'child[1].sex': '1' }), 1)).toBe('20');
});

test('suggests only what nobody has chosen yet', () => {
  const form = { fatherAbsent: false, father: { name: '王浩然', idNo: '220502199403159318' }, hukou: { householderName: '王建国' } };
  expect(suggestions(SCREENS[3], draft(form))).toEqual({ 'hukou.follow': 'F', 'hukou.householderId': '220502199403159318' });
});

test('asks at most fifteen things to be typed of a married mother', () => {
  const typed = SCREENS.flatMap((screen) => asked(screen, draft({}))).filter(({ kind }) => kind === 'text' || kind === 'tel' || kind === 'date');
  expect(typed.length).toBeLessThanOrEqual(15);
  expect(SCREENS.length + 2).toBeLessThanOrEqual(8);
});

test('asks about each child that the form names where no delivery record is shown', () => {
  const keys = asked(SCREENS[0], { form: { children: [{ pluralIndex: 1 }, { pluralIndex: 3 }] } } as DraftView).map(({ key }) => key);
  expect(keys.filter((key) => key.endsWith('givenName'))).toEqual(['child[1].givenName', 'child[3].givenName']);
});
