import { expect, test } from 'vitest';
import { changes } from './changes';

test('names the one telephone that differs and leaves out what is the same', () => {
  const office = { region: '220502', phone: '0435-1', aliases: ['甲', '乙'], slotMinutes: 30 };
  expect(changes(office, { ...office, phone: '0435-2', slotMinutes: '30' })).toEqual([{ path: ['phone'], was: '0435-1', willBe: '0435-2' }]);
  expect(changes(office, { ...office, aliases: ['甲'] })).toEqual([{ path: ['aliases'], was: '甲、乙', willBe: '甲' }]);
});

test('knows a row by its first cell and a day by its date, wherever they stand', () => {
  const before = { rows: [{ code: '1', name: '男', to: '' }, { code: '2', name: '女', to: '' }] };
  const after = { rows: [{ code: '2', name: '女', to: '' }, { code: '1', name: '男', to: '2027-01-01' }] };
  expect(changes(before, after)).toEqual([{ path: ['rows', '1', 'to'], was: undefined, willBe: '2027-01-01' }]);
  expect(changes({ days: [{ date: '2027-01-01', kind: 'off' }] }, { days: [] })).toEqual([
    { path: ['days', '2027-01-01', 'date'], was: '2027-01-01', willBe: undefined },
    { path: ['days', '2027-01-01', 'kind'], was: 'off', willBe: undefined },
  ]);
});

test('shows of a long text the lines that differ', () => {
  expect(changes({ dmn: 'a\nb\nc' }, { dmn: 'a\nB\nc' })).toEqual([{ path: ['dmn'], was: 'b', willBe: 'B' }]);
});
