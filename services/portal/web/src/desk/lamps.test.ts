import { expect, test } from 'vitest';
import { byReference } from './lamps';
import { referenceOf } from './desk';

test('an item has the lamp supervision lit over it, whatever its day says, and none where supervision lit none', () => {
  const lamps = byReference([{ subject: '22050220261103000001R-1', item: 'H', attempt: 2, lamp: 'BLUE', marks: ['SILENT'], dueOn: '2026-11-20' }]);
  const row = { caseNo: '22050220261103000001R', childIndex: 1, item: 'H', dueOn: '2026-11-20', clockRunning: true };
  expect(lamps.get(referenceOf({ ...row, attempt: 2 }))).toMatchObject({ lamp: 'BLUE', marks: ['SILENT'] });
  expect(lamps.get(referenceOf({ ...row, attempt: 1 }))).toBeUndefined();
});
