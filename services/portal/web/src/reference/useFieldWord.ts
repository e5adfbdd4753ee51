import { useTranslation } from 'react-i18next';

/** What a part of a content is called; a code or a day is its own name. */
export function useFieldWord() {
  const { t } = useTranslation();
  return (part: string) => (/^[A-Za-z]+$/.test(part) ? t(`referenceField.${part}`, { defaultValue: part }) : part);
}
