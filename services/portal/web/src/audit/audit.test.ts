import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import zh from '../languages/zh.json';
import { ACCOUNT, SUBJECT } from './audit';
import { purposeWord } from './purposes';

const words = zh as unknown as Record<string, Record<string, string>>;

/** Looks words up as the pages do: the first key that has one, with its holes filled. */
const t = ((keys: string | string[], holes: Record<string, string> = {}) => {
  const word = [keys].flat().map((key) => key.split('.')).map(([group, key]) => words[group]?.[key]).find(Boolean) ?? holes.defaultValue;
  return word.replace(/\{\{(\w+)}}/g, (_, hole: string) => holes[hole]);
}) as unknown as TFunction;

test.each([
  ['casework', '办理事项'],
  ['COMPARE', '核对材料'],
  ['deferral:FEVER', '暂缓接种 · 发热'],
  ['work-item:3f2a', '送达部门办理 · 3f2a'],
  ['ON_BEHALF_OF_MOTHER:REPRESENTATIVE:3f2a', '为母亲代办 · 由受托人到场 · 3f2a'],
  ['年度核对: 十一月', '年度核对: 十一月'],
  ['年度核对; rows=12', '年度核对，12 条'],
  ['more than 30 within an hour', '一小时内超过 30 次'],
  ['2026-11-04', '2026-11-04'],
])('the purpose %s reads %s', (purpose, word) => {
  expect(purposeWord(purpose, t)).toBe(word);
});

test.each(['220502202611040001X', '22050220261104000123-1/H/1', '3f2a9c1e', 'UNKNOWN'])('%s is a record’s number', (subject) => {
  expect(subject).toMatch(SUBJECT);
});

test.each(['王梓涵', '220502199401010027', '22050219940101002X', '13900000001', '王 a'])('%s is no record’s number and no account, and is never sent', (text) => {
  expect(text).not.toMatch(SUBJECT);
  expect(text).not.toMatch(ACCOUNT);
});
