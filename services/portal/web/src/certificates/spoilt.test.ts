import { expect, test } from 'vitest';
import { openLists } from './spoilt';

test('a list waits for its second person until it is destroyed; what stands on no list does not wait', () => {
  expect(openLists([
    { number: 'Z220000001', destructionId: 'a', listedBy: 'one' },
    { number: 'Z220000002', destructionId: 'a', listedBy: 'one' },
    { number: 'Z220000003', destructionId: 'b', listedBy: 'two', destroyedOn: '2026-01-10' },
    { number: 'Z220000004' },
  ])).toEqual([{ id: 'a', listedBy: 'one', count: 2 }]);
});
