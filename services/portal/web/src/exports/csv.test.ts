import { expect, test } from 'vitest';
import { csv } from './csv';

test('the file begins with the mark of UTF-8, and every line ends as a spreadsheet expects', () => {
  const bytes = new TextEncoder().encode(csv([['编号', '张数'], ['A1', 3]]));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv([['编号', '张数'], ['A1', 3]])).toBe('\uFEFF编号,张数\r\nA1,3\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠A1', '=HYPERLINK("http://x","y")'])('%j is no formula any more', (text) => {
  const written = csv([[text]]).slice(1);
  expect(written.replace(/^"/, '')).toMatch(/^'/);
});

test('quotes, commas and line breaks stay within their cell', () => {
  expect(csv([['a,b', 'say "no"', 'two\nlines', undefined]])).toBe('\uFEFF"a,b","say ""no""","two\nlines",\r\n');
});

test('long numbers stay whole as text, short ones and numbers below nought stay numbers', () => {
  expect(csv([['220502202611040001234', '220502030000', '2205', 1, -1]])).toBe('\uFEFF"\t220502202611040001234","\t220502030000",2205,1,-1\r\n');
});

test('names with rare characters come through, masked or not', () => {
  const name = '𠮷*𫖯';
  expect(new TextDecoder().decode(new TextEncoder().encode(csv([[name]])))).toBe(`${name}\r\n`);
});
