import { expect, test } from 'vitest';
import { frozenBy, requested } from './certificates';

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
