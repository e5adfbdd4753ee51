import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { codesQuery, EVERY_CLINIC } from '../shared/codes/codes';
import { useAllRegionNames } from '../shared/codes/places';
import { moment } from '../shared/time/businessTime';

const LISTS = ['ethnicity', 'marital', 'relation', 'paper', 'country', 'education', 'bank', EVERY_CLINIC] as const;
type List = (typeof LISTS)[number];

/** By how a key ends: the code list its values come from. */
const LIST_OF: [RegExp, List][] = [
  [/ethnicity$/, 'ethnicity'], [/maritalStatus$/, 'marital'], [/relation$/, 'relation'], [/idType$/, 'paper'],
  [/nationality$/, 'country'], [/education$/, 'education'], [/bank$/, 'bank'], [/clinic$/, EVERY_CLINIC],
];

/** A value as a clerk reads it: codes in words, days and moments plain, lists in one line. */
export function useValues() {
  const { t } = useTranslation();
  const region = useAllRegionNames();
  const lists = useQueries({ queries: LISTS.map(codesQuery) });
  return (key: string, value: string): string => {
    const list = LIST_OF.find(([ending]) => ending.test(key))?.[1];
    const coded = list && lists[LISTS.indexOf(list)].data?.find(({ code }) => code === value)?.name;
    if (coded) {
      return coded;
    }
    if (/[rR]egion$|birthPlace$/.test(key)) {
      return region(value);
    }
    if (key === 'materials' || key === 'promises') {
      return parsed(value).map(({ kind = '' }) => t(`${key === 'materials' ? 'paperKind' : 'promise'}.${kind.replaceAll('.', '_')}`, { defaultValue: kind })).join('、');
    }
    if (/DateTime$|queriedAt$/.test(key)) {
      return moment(value);
    }
    return t(`value.${key.replaceAll('.', '_')}_${value}`, { defaultValue: t(`value.${value}`, { defaultValue: value }) });
  };
}

/** A paper the family has handed in, or the promise that stands in its place. */
export interface Paper {
  id?: string;
  kind?: string;
  type?: string;
  /** Of a promise that was found broken. */
  breachedAt?: string;
}

function parsed(json: string): Paper[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Kinds of the promises nobody has found broken. */
export const keptPromisesOf = (fields: Record<string, unknown> | undefined) =>
  parsed(String(fields?.promises ?? '[]')).filter(({ breachedAt }) => !breachedAt).map(({ kind = '' }) => kind);

export const papersOf = (fields: Record<string, unknown> | undefined) => parsed(String(fields?.materials ?? '[]'));

/** `mother.idNo` in words. */
export function useLabels() {
  const { t } = useTranslation();
  return (key: string) => {
    const word = key.replaceAll('.', '_');
    return t(`field.${word}`, { defaultValue: t(`result.${word}`, { defaultValue: t(`paperKind.${word}`, { defaultValue: key }) }) });
  };
}
