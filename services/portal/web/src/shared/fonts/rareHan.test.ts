import { expect, test } from 'vitest';
import table from '../../../../../kit/src/main/resources/general-standard-characters.txt?raw';
import css from './rare-han.css?raw';

const held = [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from, to]) => [parseInt(from, 16), parseInt(to ?? from, 16)]);

test('every character of the table that phones may lack has a glyph in the page\'s own font', () => {
  const rare = [...table].filter((character) => /[\u{3400}-\u{4DBF}\u{10000}-\u{10FFFF}]/u.test(character));
  expect(rare.length).toBeGreaterThan(200);
  expect(rare.filter((character) => !held.some(([from, to]) => from <= character.codePointAt(0)! && character.codePointAt(0)! <= to))).toEqual([]);
});
