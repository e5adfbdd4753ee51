import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import names from 'virtual:languages';
import { elder, onLook } from '../appearance/appearance';

/** What a language file says of itself. A further language is one more file in `src/languages`. */
export interface Language {
  name: string;
  tag: string;
  /** False while nobody who speaks it has read it: the page says so. */
  reviewed: boolean;
}

const DEFAULT = 'zh';
/** The words of every page, and what elders read instead of the longer ones: the block `elder` of a language file. */
const WORDS = 'translation';
const PLAIN = 'elder';
const files = import.meta.glob<Record<string, ResourceLanguage>>('../../languages/*.json', { import: 'default' });

export const languages: Record<string, Language> = Object.fromEntries(
  Object.entries(names).sort(([a], [b]) => Number(b === DEFAULT) - Number(a === DEFAULT)),
);

async function load(language: string) {
  if (!i18next.hasResourceBundle(language, WORDS)) {
    const words = await files[`../../languages/${language}.json`]();
    i18next.addResourceBundle(language, WORDS, words);
    i18next.addResourceBundle(language, PLAIN, words[PLAIN] ?? {});
  }
}

const chosen = () => (elder() ? PLAIN : WORDS);

export async function startLanguage() {
  const remembered = /(?:^|; )lang=([a-z]+)/.exec(document.cookie)?.[1] ?? DEFAULT;
  await i18next.use(initReactI18next).init({ fallbackLng: DEFAULT, lng: DEFAULT, resources: {}, defaultNS: chosen(), fallbackNS: WORDS, interpolation: { escapeValue: false } });
  onLook(() => {
    if (i18next.options.defaultNS !== chosen()) {
      i18next.setDefaultNamespace(chosen());
      void i18next.changeLanguage(i18next.language);
    }
  });
  await load(DEFAULT);
  await speak(remembered in languages ? remembered : DEFAULT);
}

/** The cookie also tells the sign-in page. */
export async function speak(language: string) {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = languages[language].tag;
  document.cookie = `lang=${language}; path=/; max-age=31536000; SameSite=Lax`;
}

/** `ZH`, `EN`, `KO`: as the services name a reader's language. */
export const spoken = () => i18next.language.toUpperCase() as 'ZH' | 'EN' | 'KO';

/** A rule's text comes in several languages; whoever reads none of them gets Chinese. */
export const said = (text?: Partial<Record<string, string>>) => text?.[i18next.language] || text?.zh || '';
