import { useTranslation } from 'react-i18next';

/** A vaccine in the reader's words; the code itself only where nobody has named it. */
export function useVaccineWord() {
  const { t } = useTranslation();
  return (code: string) => t(`vaccine.${code.replaceAll('-', '_')}`, { defaultValue: code });
}

/** One dose of a plan: the vaccine and which dose of it. */
export function useDoseWord() {
  const { t } = useTranslation();
  const vaccine = useVaccineWord();
  return (dose: { vaccine: string; dose: number }) => t('vaccine.dose', { vaccine: vaccine(dose.vaccine), n: dose.dose });
}
