import { expect, test } from 'vitest';
import words from '../languages/zh.json';
import type { Entry } from './cases';
import { resultLines } from './resultLines';

const labels = (result: object) => resultLines({ result } as Entry, (word) => word.replace('result.', '') in words.result).map(({ label, n, value }) => [label, n, value]);

test('names every number and day that the offices give for an item', () => {
  const given = [
    'reg.no', 'reg.kind', 'reg.registeredOn', 'guidance.fileNo', 'guidance.clinic', 'guidance.openedOn', 'subsidy.grantedOn', 'subsidy.totalYuan',
    'pay.years', 'pay.amount', 'pay.receiptNo', 'pay.paidOn', 'maternity.amount', 'maternity.approvedOn', 'maternity.account',
    'card.no', 'card.eCardNo', 'card.bankAccount', 'card.production', 'ins.personNo', 'ins.premiumPaid',
  ];
  expect(labels(Object.fromEntries(given.map((key) => [key, '1'])))).toHaveLength(given.length);
});

test('says yes and no, and each year of the subsidy in its order; what tells of the mother\'s health has no word', () => {
  expect(labels({ 'subsidy.year2.yuan': '3600', 'subsidy.year2.from': '2027-11', 'subsidy.year2.until': '2028-10', 'subsidy.year1.yuan': '3600',
    'subsidy.year1.from': '2026-11', 'subsidy.year1.until': '2027-10', 'ins.premiumPaid': true, 'vacc.immunoglobulin': true })).toEqual([
    ['result.ins_premiumPaid', undefined, 'true'],
    ['result.subsidy_year', 1, '3600 (2026-11 – 2027-10)'],
    ['result.subsidy_year', 2, '3600 (2027-11 – 2028-10)'],
  ]);
});
