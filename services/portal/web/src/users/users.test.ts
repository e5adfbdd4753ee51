import { expect, test } from 'vitest';
import { ACCOUNT, type Unit, unitsFor, withRegionsOf } from './users';

const UNITS: Unit[] = [
  { code: '220502030000', department: 'household-registration', region: '220502', name: '派出所' },
  { code: '220502', department: 'medical-insurance', region: '220502', name: '医保局' },
  { code: '220502', department: 'social-security-card', region: '220502', name: '社保卡中心' },
  { code: '220502001', department: 'birth-certificate' },
];

test('offers the units of the chosen roles, each code once', () => {
  expect(unitsFor(['clerk:medical-insurance'], UNITS)).toEqual([{ code: '220502', name: '医保局' }]);
  expect(unitsFor(['counter'], UNITS).map(({ name }) => name)).toEqual(['派出所', '医保局、社保卡中心']);
  expect(unitsFor(['administrator'], UNITS)).toEqual([]);
});

test('adds the county of a unit unless a region takes it in', () => {
  expect(withRegionsOf(['220502030000'], UNITS, [])).toEqual(['220502']);
  expect(withRegionsOf(['220502030000'], UNITS, ['2205'])).toEqual(['2205']);
  expect(withRegionsOf(['220502001'], UNITS, ['220503'])).toEqual(['220503']);
});

test.each(['clerk-h3-220502', 'abc'])('%s can name an account', (name) => expect(name).toMatch(ACCOUNT));
test.each(['p-1234', 'service-account-x', 'Clerk', '王警官', 'ab', 'a--'])('%s cannot', (name) => expect(name).not.toMatch(ACCOUNT));
