import { expect, test } from 'vitest';
import { type DraftView, keyOf, valueOf } from './form';
import { asked, relation, SCREENS, suggestions, titleOf } from './screens';
import { read, written } from './spoken';

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

test('asks a bereaved family only what is still done for the child', () => {
  const mourned = { ...draft({ items: ['B', 'V', 'H', 'I', 'C'] }, { 'child[1].sex': '2' }), bereaved: [1], ended: ['V', 'C', 'G'] } as DraftView;
  const keys = SCREENS.flatMap((screen) => asked(screen, mourned)).map(({ key }) => key);
  expect(keys.filter((key) => /^(card|vacc)\./.test(key))).toEqual([]);
  expect(keys).toEqual(expect.arrayContaining(['hukou.follow', 'ins.region', 'mail.address']));
  expect(titleOf('delivery', mourned)).toBe('screen.parcel');
  expect(titleOf('delivery', draft({}))).toBe('screen.delivery');
});

test('asks for the bank of the card only where a card is wanted', () => {
  const keys = (items: string[]) => asked(SCREENS[4], draft({ items })).map(({ key }) => key);
  expect(keys(['B', 'H', 'C'])).toContain('card.bank');
  expect(keys(['B', 'H'])).not.toContain('card.bank');
});

test('a grandparent is followed at a window alone, with all that is asked of another household', () => {
  const home = SCREENS[3];
  const window = (form: object): DraftView => ({ ...draft(form, { 'child[1].sex': '1' }), onBehalfOf: { mother: '赵*桐' } }) as DraftView;
  const of = (seen: DraftView, key: string) => asked(home, seen).find((question) => question.key === key);
  expect(of(draft({}), 'hukou.follow')?.options).toEqual(['F', 'M']);
  expect(of(window({}), 'hukou.follow')?.options).toEqual(['F', 'M', 'G']);
  expect(of(window({}), 'hukou.region')).toBeUndefined();
  const grandmothers = window({ hukou: { follow: 'G' }, father: { name: '王浩然' } });
  expect(of(grandmothers, 'hukou.region')?.optional).toBeUndefined();
  expect(of(grandmothers, 'hukou.householderId')?.optional).toBe(false);
  expect(of(grandmothers, 'hukou[1].relation')?.only).toEqual(['41', '43']);
  expect(suggestions(home, grandmothers)).toEqual({});
  expect(suggestions(home, window({ hukou: { follow: 'G' }, fatherAbsent: true }))['hukou[1].relation']).toBe('43');
});

test('what was said of a parent as householder does not stand for a grandparent', () => {
  const held = (key: string) => valueOf({ hukou: { follow: 'F', householderName: '王浩然' }, children: [{ pluralIndex: 1, relation: '20' }] }, key);
  expect(written({ 'hukou.follow': 'G' }, held)).toEqual({ 'hukou.follow': 'G', 'hukou.householderName': null, 'hukou[1].relation': null });
  expect(written({ 'hukou.follow': 'M' }, held)).toEqual({ 'hukou.follow': 'M' });
});

test('counts twins of one sex, and calls an only child simply son or daughter', () => {
  const twins = draft({}, { 'child[1].sex': '2', 'child[2].sex': '2' });
  expect([relation(twins, 1), relation(twins, 2)]).toEqual(['32', '33']);
  expect(relation(draft({}, { 'child[1].sex': '1' }), 1)).toBe('20');
});

test('asks for a certificate of marriage unless the parents say that there is none', () => {
  const keys = (marriage?: object) => asked(SCREENS[2], draft({ marriage })).map(({ key }) => key).filter((key) => key.startsWith('marriage.'));
  expect(keys()).toEqual(['marriage.registered', 'marriage.certNo', 'marriage.date']);
  expect(keys({ registered: false })).toEqual(['marriage.registered']);
  expect(keys({ registered: false, certNo: 'J220502-2026-000123' })).toContain('marriage.certNo');
  const held = (form: object) => (key: string) => valueOf(form, key);
  expect(read('marriage.registered', held({}))).toBeNull();
  expect(read('marriage.registered', held({ marriage: { registered: false } }))).toBe('NO');
  expect(read('marriage.registered', held({ marriage: { certNo: 'J220502-2026-000123' } }))).toBe('YES');
  expect(written({ 'marriage.registered': 'NO' }, held({}))).toEqual({ 'marriage.registered': false, 'marriage.certNo': null, 'marriage.date': null });
});

test('asks whether a parent cannot act only where nobody has to answer, and then why', () => {
  const about = (unable?: object) => asked(SCREENS[2], draft({ unable })).filter(({ key }) => key.startsWith('unable.'));
  expect(about().map(({ key, usual }) => [key, usual])).toEqual([['unable.parent', [null]]]);
  expect(about({ parent: 'F' }).map(({ key }) => key)).toEqual(['unable.parent', 'unable.reason']);
  const held = (form: object) => (key: string) => valueOf(form, key);
  expect(written({ 'unable.parent': 'NOBODY' }, held({}))).toEqual({ 'unable.parent': null, 'unable.reason': null });
  const mobile = (unable?: object) => [1, 2].map((at) => asked(SCREENS[at], draft({ unable })).find(({ key }) => key.endsWith('.mobile'))?.optional);
  expect(mobile()).toEqual([false, true]);
  expect(mobile({ parent: 'M' })).toEqual([true, false]);
});

test('asks a parent from outside for nationality and paper instead of people and household', () => {
  const keysOf = (at: number, form: object, known = {}) => asked(SCREENS[at], draft(form, known)).map(({ key }) => key);
  const passport = { father: { idType: '03', nationality: 'CHN' } };
  expect(keysOf(2, passport)).toEqual(expect.arrayContaining(['father.idType', 'father.nationality', 'father.idNo']));
  expect(keysOf(2, passport)).not.toContain('father.hukouRegion');
  expect(keysOf(2, {})).toContain('father.ethnicity');
  expect(keysOf(2, {})).not.toContain('father.idType');
  expect(keysOf(1, {}, { 'mother.idType': '03' })).not.toContain('mother.ethnicity');
  expect(keysOf(1, { mother: { nationality: 'HKG' } })).not.toContain('mother.hukouRegion');
  expect(suggestions(SCREENS[3], draft(passport))['hukou.follow']).toBe('M');
  expect(suggestions(SCREENS[3], draft({ mother: { nationality: 'KOR' } }))['hukou.follow']).toBe('F');
});

test('what a family says of itself is written as the form keeps it', () => {
  const held = (form: object) => (key: string) => valueOf(form, key);
  const father = { father: { idType: '01', nationality: 'CHN', idNo: '220502199403159318', hukouRegion: '220502' }, hukou: { follow: 'F' } };
  expect(read('father.fromOutside', held(father))).toBe(false);
  expect(written({ 'father.fromOutside': true }, held(father))).toEqual({
    'father.idType': '03', 'father.idNo': null, 'father.ethnicity': null, 'father.hukouRegion': null,
    'hukou.follow': null, 'hukou.householderName': null, 'hukou.householderId': null,
  });
  const passport = held({ father: { idType: '03', nationality: 'CHN' } });
  expect(read('father.fromOutside', passport)).toBe(true);
  expect(read('father.nationality', passport)).toBeNull();
  expect(written({ 'father.fromOutside': false }, passport)).toEqual({ 'father.idType': '01', 'father.idNo': null, 'father.nationality': 'CHN' });
  expect(written({ 'mother.nationality': 'KOR' }, held({}))).toEqual({ 'mother.nationality': 'KOR', 'mother.ethnicity': null, 'mother.hukouRegion': null });
  expect(written({ 'child[2].noFamilyName': true }, held({}))).toEqual({ 'child[2].familyName': '' });
  expect(read('child[2].noFamilyName', held({ children: [{ pluralIndex: 2, familyName: '' }] }))).toBe(true);
  expect(written({ 'mother.mobile': '13900000001' }, held({}))).toEqual({ 'mother.mobile': '13900000001' });
});

test('suggests the family name that the service derives, and for a twin that of the first', () => {
  const now = { form: { children: [{ pluralIndex: 1 }, { pluralIndex: 2 }] }, derived: { 'child[1].familyName': '欧阳', 'child[2].familyName': '欧阳' } } as DraftView;
  expect(suggestions(SCREENS[0], now)).toEqual({ 'child[1].familyName': '欧阳', 'child[2].familyName': '欧阳' });
  const none = { form: { children: [{ pluralIndex: 1, familyName: '' }, { pluralIndex: 2 }] }, derived: { 'child[2].familyName': '欧阳' } } as DraftView;
  expect(suggestions(SCREENS[0], none)).toEqual({ 'child[2].familyName': '' });
});

test('suggests only what nobody has chosen yet', () => {
  const form = { fatherAbsent: false, father: { name: '王浩然', idNo: '220502199403159318' }, hukou: { householderName: '王建国' } };
  expect(suggestions(SCREENS[3], draft(form))).toEqual({ 'hukou.follow': 'F', 'hukou.householderId': '220502199403159318' });
});

test('asks at most fifteen things to be typed of a married mother', () => {
  const typed = SCREENS.flatMap((screen) => asked(screen, draft({}))).filter(({ kind, usual }) => !usual && (kind === 'text' || kind === 'tel' || kind === 'date'));
  expect(typed.length).toBeLessThanOrEqual(15);
  expect(SCREENS.length + 2).toBeLessThanOrEqual(8);
});

test('asks about each child that the form names where no delivery record is shown', () => {
  const keys = asked(SCREENS[0], { form: { children: [{ pluralIndex: 1 }, { pluralIndex: 3 }] } } as DraftView).map(({ key }) => key);
  expect(keys.filter((key) => key.endsWith('givenName'))).toEqual(['child[1].givenName', 'child[3].givenName']);
});
