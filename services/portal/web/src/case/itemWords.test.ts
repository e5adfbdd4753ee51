import { expect, test } from 'vitest';
import { itemWord, stateLook, stateWord } from './itemWords';

test('a bereaved family reads of nothing cancelled and of a registration of birth and death', () => {
  expect(stateWord({ state: 'CANCELLED' }, true)).toEqual(['itemState.notNeeded']);
  expect(stateWord({ state: 'SKIPPED', reasonCode: 'E24' }, true)).toEqual(['itemState.notNeeded']);
  expect(stateWord({ state: 'COMPLETED' }, true)).toContain('itemState.COMPLETED');
  expect(stateWord({ state: 'CANCELLED' }, false)).toContain('itemState.CANCELLED');
  expect([stateLook('CANCELLED', true), stateLook('CANCELLED')]).toEqual(['', 'bad']);
  expect(itemWord('H', true)[0]).toBe('item.H_bereaved');
  expect(itemWord('H')).toEqual(['item.H']);
});
