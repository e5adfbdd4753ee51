import { expect, test } from 'vitest';
import { broughtBody, isWhole, NOTHING } from './brought';

const CHILD = { sex: '2', bornAt: '2026-11-02T09:20', certNo: ' z31 9000001', issuedOn: '2026-11-03' };

test('a certificate is sent as it is printed, the children counted from one', () => {
  const body = broughtBody({ region: '310101', issuer: '91220502mac9k01a44', children: [CHILD, { ...CHILD, certNo: 'Z319000002' }] });
  expect(body.issuer).toBe('91220502MAC9K01A44');
  expect(body.children.map(({ pluralIndex, certNo }) => [pluralIndex, certNo])).toEqual([[1, 'Z319000001'], [2, 'Z319000002']]);
  expect(body.children[0].birthDateTime).toBe('2026-11-02T09:20:00+08:00');
});

test('nothing is sent while a part of any certificate is missing', () => {
  expect(isWhole(NOTHING)).toBe(false);
  expect(isWhole({ region: '310101', issuer: '91220502MAC9K01A44', children: [CHILD] })).toBe(true);
  expect(isWhole({ region: '310101', issuer: '91220502MAC9K01A44', children: [CHILD, { ...CHILD, certNo: ' ' }] })).toBe(false);
});
