import { expect, test } from 'vitest';
import { FURTHER, furtherActs } from './further';

const row = { item: 'I', state: 'COMPLETED' } as const;
const opened = (promises?: object[]) => ({ item: row, fields: promises && { promises: JSON.stringify(promises) } });

test('a promise that was signed and not yet found broken can be put on record as broken, also after the decision', async () => {
  const may = (promises?: object[]) => furtherActs('medical-insurance', row, opened(promises), undefined).includes('breach');
  expect(may()).toBe(false);
  expect(may([{ kind: 'NOT_INSURED_ELSEWHERE', version: 1 }])).toBe(true);
  expect(may([{ kind: 'NOT_INSURED_ELSEWHERE', version: 1, breachedAt: '2026-11-03T10:05:00+08:00' }])).toBe(false);
  const entries = FURTHER.breach.entries as (office: string, id: string, at: object) => Promise<{ options?: string[] }[]>;
  expect((await entries('', '', opened([{ kind: 'FIRST_CHILD' }])))[0].options).toEqual(['FIRST_CHILD']);
});
