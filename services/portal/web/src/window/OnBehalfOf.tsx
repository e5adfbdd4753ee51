import { useTranslation } from 'react-i18next';
import type { components } from '../shared/api/doors/application';

/** Whom a clerk fills in the form for, and who stands before the window: said on every screen. */
export function OnBehalfOf({ whom: { mother, basis, representative } }: { whom: components['schemas']['OnBehalfOf'] }) {
  const { t } = useTranslation();
  return <p className="card marked" role="note" data-on-behalf={basis}>{t(`window.onBehalf_${basis}`, { mother, representative })}</p>;
}
