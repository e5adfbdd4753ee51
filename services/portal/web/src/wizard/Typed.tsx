import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../shared/codes/codes';
import type { Value } from './form';

/** What is typed goes on when the field is left. */
export function Typed({ kind, value, put, aids }: { kind: 'text' | 'tel' | 'date'; value: string; put: (value: Value) => void; aids: object }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const leave = () => typed.trim() !== value && put(typed.trim() || null);
  return <input type={kind} inputMode={kind === 'tel' ? 'numeric' : undefined} autoComplete="off" value={typed} {...aids}
    onChange={(event) => setTyped(event.target.value)} onBlur={leave} />;
}

/** One code of a list; a code the list does not know stays as it is. */
export function Choice({ list, without = [], only, value, put, aids }: { list: string; without?: string[]; only?: string[]; value: string | null; put: (value: Value) => void; aids: object }) {
  const { t } = useTranslation();
  const options = useCodes(list).filter(({ code }) => !without.includes(code!) && (only?.includes(code!) ?? true));
  const known = value === null || options.some(({ code }) => code === value);
  return (
    <select value={value ?? ''} {...aids} onChange={(event) => put(event.target.value || null)}>
      <option value="">{t('wizard.choose')}</option>
      {!known && <option value={value!}>{value}</option>}
      {options.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
    </select>
  );
}
