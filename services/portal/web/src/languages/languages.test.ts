import { expect, test } from 'vitest';

const files = import.meta.glob<Record<string, Record<string, string>>>('./*.json', { import: 'default', eager: true });
const words = (file: string) => Object.entries(files[file]).flatMap(([group, texts]) => Object.keys(texts).map((key) => `${group}.${key}`));
const holes = (text: string) => (text.match(/\{\{\w+}}/g) ?? []).sort();

test.each(Object.keys(files))('%s has every word of the Chinese pages and no other', (file) => {
  expect(words(file).sort()).toEqual(words('./zh.json').sort());
});

test.each(Object.keys(files))('%s fills in what the Chinese text fills in', (file) => {
  for (const [group, texts] of Object.entries(files['./zh.json'])) {
    for (const [key, text] of Object.entries(texts)) {
      expect([group, key, holes(String(files[file][group][key]))]).toEqual([group, key, holes(String(text))]);
    }
  }
});
