import { expect, test } from 'vitest';
import { boxes, type ChildVerdict, needsOf, toggled, wayOf } from './items';

const CHOSEN = ['B', 'V', 'H', 'I', 'C', 'G'];
const verdict = (modes: Record<string, string>, routes: Record<string, string> = {}) => ({
  offers: Object.entries(modes).map(([item, mode]) => ({ items: [item], mode })),
  routes: Object.fromEntries(Object.entries(routes).map(([item, way]) => [item, { way }])),
}) as ChildVerdict;

test('offers what the rules offer and what was chosen, but not what they only inform of', () => {
  expect(boxes([], CHOSEN)).toEqual(['B', 'V', 'H', 'I', 'C', 'G', 'R', 'T', 'M']);
  expect(boxes([verdict({ S: 'OFFERED', M: 'INFORMATION', T: 'SUBSIDISED' })], CHOSEN)).toEqual(['B', 'V', 'H', 'I', 'C', 'G', 'R', 'S', 'T']);
  expect(boxes([], ['B', 'H'])).not.toContain('T');
  expect(boxes([verdict({}), verdict({ G: 'PRESELECTED' })], ['B', 'H'])).toContain('G');
});

test('drops nothing but the item that is touched', () => {
  expect(toggled([...CHOSEN, 'S'], 'V', false)).toEqual(['B', 'H', 'I', 'C', 'G', 'S']);
  expect(toggled(CHOSEN, 'R', true)).toEqual([...CHOSEN, 'R']);
});

test('pays no premium for a child that is not insured', () => {
  expect(toggled([...CHOSEN, 'T'], 'I', false)).toEqual(['B', 'V', 'H', 'C', 'G']);
  expect(toggled(['B', 'H'], 'T', true)).toEqual(['B', 'H', 'I', 'T']);
});

test('says where an item is done as soon as one child has to go there', () => {
  const verdicts = [verdict({}, { H: 'ONLINE' }), verdict({}, { H: 'WINDOW' })];
  expect(wayOf(verdicts, 'H')).toBe('WINDOW');
  expect(wayOf(verdicts, 'B')).toBeUndefined();
});

test('asks the birth order of each twin, in a case of the one child meant', () => {
  expect(needsOf('R', '220502', [1, 2]).map(({ key }) => key)).toEqual(['child[1].birthOrder', 'child[2].birthOrder', 'mother.address.township']);
  expect(needsOf('R', '220502', null)[0].key).toBe('child.birthOrder');
  expect(needsOf('M', null, null).map(({ key }) => key)).toEqual(['pay.payeeName', 'pay.bank', 'pay.account']);
  expect(needsOf('S', null, null)[0].key).toBe('child.birthOrder');
});

test('asks once what several items need', () => {
  expect(needsOf('S', '220502', [1], ['B', 'R']).map(({ key }) => key)).toEqual(['pay.payeeName', 'pay.bank', 'pay.account']);
  expect(needsOf('M', '220502', [1], ['S'])).toEqual([]);
});
