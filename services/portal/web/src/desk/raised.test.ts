import { expect, test } from 'vitest';
import { wordsFor } from './raised';

const CASE = '22050220261103000001R';
const row = (childIndex: number, claimedBy?: string) => ({ caseNo: CASE, childIndex, item: 'H', attempt: 1, claimedBy });
const word = (child: number, toHead = false) => ({ subject: `${CASE}-${child}`, item: 'H', attempt: 1, lamp: 'YELLOW', toHead });

test('a clerk hears of what is held by nobody else, a head of everything', () => {
  const rows = [row(1, 'me'), row(2, 'a colleague'), row(3)];
  expect(wordsFor('me', [word(1), word(2), word(3)], rows).map(({ subject }) => subject)).toEqual([`${CASE}-1`, `${CASE}-3`]);
  expect(wordsFor('me', [word(2, true)], rows)).toHaveLength(1);
});
