import { useTranslation } from 'react-i18next';
import { Named } from '../shared/codes/Named';
import type { Entry } from './cases';

const LISTS: Record<string, string> = { 'child.ethnicity': 'ethnicity', 'hukou.relation': 'relation', 'ins.region': 'region', 'card.bank': 'bank' };
const OF_THE_OFFICE = ['cert.issuer', 'hukou.station', 'guidance.clinic'];

/** A field of a result in words, never as a code. */
export function ResultValue({ name, value, entry }: { name: string; value: string; entry: Entry }) {
  const { t } = useTranslation();
  if (LISTS[name]) {
    return <Named list={LISTS[name]} code={value} />;
  }
  if (OF_THE_OFFICE.includes(name) && entry.result?.['cert.origin'] === undefined) {
    return <>{entry.unitName ?? value}</>;
  }
  if (value === 'true' || value === 'false') {
    return <>{t(`resultWord.${value}`)}</>;
  }
  const word = `resultWord.${name.replaceAll('.', '_')}_${value.replaceAll('-', '_')}`;
  return <>{t(word, { defaultValue: value })}</>;
}
