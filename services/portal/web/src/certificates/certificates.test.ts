import { expect, test } from 'vitest';
import { frozenBy, isCertificateNo, requested } from './certificates';

const said = (...codes: [string, string?][]) => ({ history: codes.map(([reasonCode, actor]) => ({ act: 'RESULT_CORRECTED', reasonCode, actor })) });

test('a certificate is frozen until another person lifts it, whatever happened in between', () => {
  expect(frozenBy({})).toBeUndefined();
  expect(frozenBy(said(['CERTIFICATE_FROZEN', 'one'], ['OTHER', 'two']))).toBe('one');
  expect(frozenBy(said(['CERTIFICATE_FROZEN', 'one'], ['CERTIFICATE_UNFROZEN', 'two']))).toBeUndefined();
  expect(frozenBy(said(['CERTIFICATE_FROZEN', 'one'], ['CERTIFICATE_UNFROZEN', 'two'], ['CERTIFICATE_FROZEN', 'three']))).toBe('three');
});

test('what was left empty is not said to the office, at any depth', () => {
  const typed = {
    reason: 'PARENT_DATA', explanation: '核对后更正', handedIn: ['MAIN', 'SUPPLEMENT'], newName: ' ', wrong: ['father' as const],
    father: { name: '示例甲', birthDate: '', personChanges: true, parentageReport: { institution: '示例鉴定所', number: '' } },
  };
  expect(requested(typed)).toEqual({
    reason: 'PARENT_DATA', explanation: '核对后更正', handedIn: ['MAIN', 'SUPPLEMENT'],
    father: { name: '示例甲', personChanges: true, parentageReport: { institution: '示例鉴定所' } },
  });
});

test('a whole number of a letter and nine digits may be a certificate, and nothing else may', () => {
  expect(isCertificateNo('Z220000001')).toBe(true);
  expect(['Z22000000', 'Z2200000011', '22050219900101962X', 'z220000001', undefined].some(isCertificateNo)).toBe(false);
});
