import { expect, test } from 'vitest';
import { soughtIn } from './windowCase';

test('a window looks for whatever the family can tell, and takes every other number for a parent’s', () => {
  expect(soughtIn('22050220261103000001R-1')).toEqual({ caseNo: '22050220261103000001R' });
  expect(soughtIn('22050219900101962x')).toEqual({ idNo: '22050219900101962X' });
  expect(soughtIn('A7K3PQ')).toEqual({ queryCode: 'A7K3PQ' });
  expect(soughtIn('139 0000 0001')).toEqual({ phone: '13900000001' });
  expect(soughtIn('王浩然 1994-03-15')).toEqual({ name: '王浩然', birthDate: '1994-03-15' });
  expect(soughtIn('12345')).toEqual({ idNo: '12345' });
});
