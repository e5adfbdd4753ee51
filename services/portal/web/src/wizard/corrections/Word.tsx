import { useTranslation } from 'react-i18next';
import type { Correction } from './corrections';

/** How a correction stands, who has it and until when; a reason where it was declined. */
export function Word({ of }: { of: Correction }) {
  const { t } = useTranslation();
  const state = `correcting.${of.with}_${of.state}`;
  return (
    <span data-correction={of.field} data-state={of.state}>
      <strong>{t(state)}</strong>
      {of.office && <> · {of.office}{of.phone && <> <a href={`tel:${of.phone}`}>{of.phone}</a></>}</>}
      {of.dueOn && ['FILED', 'SENT', 'RECEIVED'].includes(of.state!) && <> · {t('correcting.until', { day: of.dueOn })} <span className="soft">{of.dueWhy}</span></>}
      {of.answer && <> · {t('correcting.because', { why: of.answer })}</>}
    </span>
  );
}
