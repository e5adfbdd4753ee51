import { useTranslation } from 'react-i18next';
import { moment } from '../shared/time/businessTime';
import type { Outline } from './records';

/** By what the ward tells one record from another; the mother is masked. */
export function WhoseRecord({ delivery = {} }: { delivery?: Outline }) {
  const { t } = useTranslation();
  return (
    <>
      {delivery.motherName} <span className="code">{delivery.motherIdNo}</span>
      <div className="soft">{t('hospital.outline', { no: delivery.inpatientNo, at: moment(delivery.bornAt) })}</div>
    </>
  );
}
