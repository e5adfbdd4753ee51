import { expect, test } from 'vitest';

interface Words {
  [key: string]: string | Words;
}

const files = import.meta.glob<Words>('./*.json', { import: 'default', eager: true });

/** Every word by its dotted key. */
const flat = (words: Words, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, word]): [string, string][] => (typeof word === 'object' ? flat(word, `${at}${key}.`) : [[at + key, String(word)]]));
const words = (file: string) => new Map(flat(files[file]));
const holes = (text: string) => (text.match(/\{\{\w+}}/g) ?? []).sort();

test.each(Object.keys(files))('%s has every word of the Chinese pages and no other', (file) => {
  expect([...words(file).keys()].sort()).toEqual([...words('./zh.json').keys()].sort());
});

test.each(Object.keys(files))('%s fills in what the Chinese text fills in', (file) => {
  const filled = (of: string) => [...words(of)].map(([key, text]) => `${key} ${holes(text).join()}`).sort();
  expect(filled(file)).toEqual(filled('./zh.json'));
});

test.each(Object.keys(files))('%s says the long things to elders in fewer words', (file) => {
  const all = words(file);
  const plain = [...all].filter(([key]) => key.startsWith('elder.'));
  expect(plain.length).toBeGreaterThanOrEqual(20);
  for (const [key, text] of plain) {
    const word = all.get(key.slice('elder.'.length));
    expect([key, word && text.length < word.length, holes(text)]).toEqual([key, true, holes(word!)]);
  }
});
