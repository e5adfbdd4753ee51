import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

export type Language = 'zh' | 'en' | 'ko';
interface Words {
  [key: string]: string | Words;
}

const HAN = /\p{Script=Han}/u;
const words = (language: Language): Words => JSON.parse(readFileSync(new URL(`../../../services/portal/web/src/languages/${language}.json`, import.meta.url), 'utf8'));
const chinese = words('zh');

/** Every word by its dotted key; the block for elders lies a level deeper. */
const flat = (all: Words, at = ''): Record<string, string> => Object.assign({}, ...Object.entries(all).map(([key, word]) =>
  (typeof word === 'object' ? flat(word, `${at}${key}.`) : { [at + key]: String(word) })));

/** What only the Chinese page says: a word of ours with Chinese characters that the language has another word for. */
function leftovers(language: Language): Set<string> {
  const own = flat(words(language));
  const all = Object.entries(flat(chinese)).map(([key, text]) => [text, own[key]]);
  return new Set(all.filter(([text, other]) => HAN.test(text) && text !== other).map(([text]) => text));
}

/** Switches by the page's own list; the choice is remembered. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('.tools select').selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}

/** No key stands where a word belongs, and no word of the page was left in Chinese; `throughout`, no Chinese character at all. */
export async function speaksOnly(page: Page, language: Language, { throughout = false } = {}): Promise<void> {
  const texts = (await page.locator('main, header').evaluateAll((parts) => parts.flatMap((part) => {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walk.nextNode()) {
      if (!walk.currentNode.parentElement!.closest('select')) {
        found.push(walk.currentNode.textContent!.trim());
      }
    }
    return found;
  }))).filter((text) => text !== '');
  const key = new RegExp(`^(${Object.keys(chinese).join('|')})\\.\\w+$`);
  const left = leftovers(language);
  expect(texts.filter((text) => key.test(text) || left.has(text) || (throughout && HAN.test(text))), `${page.url()} in ${language}`).toEqual([]);
}
