import { useTranslation } from 'react-i18next';

/** Said on every page on which somebody acts for another family. */
export function ActingFor({ act }: { act: 'looking' | 'filling' }) {
  const { t } = useTranslation();
  return <p className="card marked" role="note" data-acting-for={act}><strong>{t('proxied.forFamily')}</strong> {t(`proxied.${act}`)}</p>;
}
