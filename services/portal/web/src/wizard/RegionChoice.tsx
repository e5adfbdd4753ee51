import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HOME, provinceOf } from '../shared/codes/regions';
import { useCounties, useProvinces } from '../shared/codes/places';
import type { Value } from './form';

interface Props {
  /** What is asked, for whoever hears the choice of the province instead of seeing it. */
  label: string;
  value: string | null;
  put: (value: Value) => void;
  aids: object;
}

/** A county within its province. The own province is there already, so that a family from here chooses once. */
export function RegionChoice({ label, value, put, aids }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(HOME);
  const province = value === null ? chosen : provinceOf(value);
  const provinces = useProvinces();
  const counties = useCounties(province);
  const move = (to: string) => {
    setChosen(to);
    if (value !== null) {
      put(null);
    }
  };
  return (
    <>
      <select aria-label={t('wizard.province', { of: label })} value={province} onChange={(event) => move(event.target.value)} data-province={(aids as { 'data-key'?: string })['data-key']}>
        {!provinces.some(({ code }) => code === province) && <option value={province}>{province}</option>}
        {provinces.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
      <select value={value ?? ''} {...aids} onChange={(event) => put(event.target.value || null)}>
        <option value="">{t('wizard.choose')}</option>
        {value !== null && !counties.some(({ code }) => code === value) && <option value={value}>{value}</option>}
        {counties.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    </>
  );
}
