import { expect, test } from 'vitest';
import { asked, hasMovedOn } from './desk';
import { asTheyStand } from './queue';

test('an opened item is out of date once the list has it in other hands or another state', () => {
  const seen = { id: 'a', state: 'READY', dueOn: '2026-12-03' } as const;
  expect(hasMovedOn({ ...seen }, seen)).toBe(false);
  expect(hasMovedOn({ ...seen, state: 'CLAIMED', claimedBy: 'clerk-h-220502' }, seen)).toBe(true);
  expect(hasMovedOn({ ...seen, dueOn: '2026-12-04' }, seen)).toBe(true);
  expect(hasMovedOn({ ...seen, id: 'b', state: 'CLAIMED' }, seen)).toBe(false);
  expect(hasMovedOn(undefined, seen)).toBe(false);
});

test('found items are followed in the order in which they were found', () => {
  const hits = [{ id: 'b', state: 'READY' }, { id: 'a', state: 'READY' }] as const;
  expect(asTheyStand([...hits])).toEqual(hits);
  expect(asTheyStand([...hits], [{ id: 'a', state: 'COMPLETED' }, { id: 'b', state: 'READY' }]).map(({ state }) => state)).toEqual(['READY', 'COMPLETED']);
});

test('one search box understands a person, a phone, a case, a query code and a number, and asks for more when a name stands alone', () => {
  expect(asked('李晓云 1990-01-01')).toEqual({ name: '李晓云', birthDate: '1990-01-01' });
  expect(asked('李晓云19900101')).toEqual({ name: '李晓云', birthDate: '1990-01-01' });
  expect(asked('139 0000 0001')).toEqual({ phone: '13900000001' });
  expect(asked('22050220261103000001R-1')).toEqual({ caseNo: '22050220261103000001R' });
  expect(asked('22050219900101962x')).toEqual({ number: '22050219900101962X' });
  expect(asked('Z220000001')).toEqual({ number: 'Z220000001' });
  expect(asked(' a7k3pq ')).toEqual({ queryCode: 'A7K3PQ' });
  expect(asked('22050220261103000001R A7K3PQ')).toEqual({ caseNo: '22050220261103000001R' });
  expect(asked('234567')).toEqual({ number: '234567' });
  expect(asked('Wang Li')).toBeUndefined();
  expect(asked('李晓云')).toBeUndefined();
  expect(asked('123')).toBeUndefined();
});
