import { useTranslation } from 'react-i18next';
import { useCodes } from '../../shared/codes/codes';
import { useRegionNames } from '../../shared/codes/places';
import { moment } from '../../shared/time/businessTime';
import { questionOf, wordOf } from '../screens';

/** Names of fields, and these values as they are read: a code by what it stands for, a moment in Beijing's time. */
export function useFieldWords(values: unknown[] = []) {
  const { t } = useTranslation();
  const ethnicities = useCodes('ethnicity');
  const region = useRegionNames(values);
  const named = (codes: { code?: string; name?: string }[], code: string) => codes.find((one) => one.code === code)?.name ?? code;
  return {
    name: (key: string) => t(`field.${wordOf(key)}`),
    value: (key: string, value: string) => {
      const { kind } = questionOf(key);
      return key === 'child.sex' ? t(`sex.${value}`)
        : key === 'delivery.mode' ? t(`value.delivery_mode_${value}`)
        : key === 'child.birthDateTime' ? moment(value)
        : kind === 'region' ? region(value)
        : kind === 'codes' ? named(ethnicities, value)
        : value;
    },
  };
}
