import type { Entry } from './cases';

/** The results of an item as words and values; ids of documents are not for reading. */
const results = (entry: Entry) =>
  Object.entries(entry.result ?? {}).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));

export interface ResultLine {
  name: string;
  /** The word of its label, with what that word is filled in with. */
  label: string;
  n?: number;
  value: string;
}

const YEAR = /^subsidy\.year(\d)\.yuan$/;

/** The results that have a word for the family, each year of the subsidy as one line. */
export function resultLines(entry: Entry, hasWord: (word: string) => boolean): ResultLine[] {
  const all = Object.fromEntries(results(entry));
  return Object.entries(all).flatMap(([name, value]): ResultLine[] => {
    const year = YEAR.exec(name)?.[1];
    if (year) {
      return [{ name, label: 'result.subsidy_year', n: Number(year), value: `${value} (${all[`subsidy.year${year}.from`]} – ${all[`subsidy.year${year}.until`]})` }];
    }
    const label = `result.${name.replaceAll('.', '_')}`;
    return hasWord(label) ? [{ name, label, value: String(value) }] : [];
  }).sort((one, other) => (one.n ?? 0) - (other.n ?? 0));
}
