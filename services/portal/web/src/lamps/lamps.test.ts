import { expect, test } from 'vitest';
import { actsOf } from './lamps';

const RED = { lamp: 'RED' };
const EXPLAINED = { ...RED, explanation: '停电' };
const APPEALED = { ...EXPLAINED, appeal: '应暂停', appealedBy: 'supervisor' };

test('the office explains each lamp, and appeals against a red card once', () => {
  expect(actsOf({ lamp: 'YELLOW' }, false)).toEqual(['explain']);
  expect(actsOf(RED, false)).toEqual(['explain', 'appeal']);
  expect(actsOf(EXPLAINED, false)).toEqual(['appeal']);
  expect(actsOf(APPEALED, false)).toEqual([]);
});

test('an administrator decides before closing, and closes nothing unexplained', () => {
  expect(actsOf(RED, true)).toEqual([]);
  expect(actsOf(EXPLAINED, true)).toEqual(['close']);
  expect(actsOf(APPEALED, true)).toEqual(['decide']);
  expect(actsOf({ ...APPEALED, appealUpheld: false }, true)).toEqual(['close']);
});
