import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { type Batch, CARDS, type Ends, reportProduced } from './cards';

/** The cards of a batch have come back made. */
export function ReportProduced({ batch: { id, batchNo, cards }, saved, close }: Ends & { batch: Batch }) {
  const { t } = useTranslation();
  return (
    <FormDialogue title={t('cards.report')} then={t('cards.then_report', { batch: batchNo, n: cards })} ok={t('cards.report')} done={t('cards.done_report')}
      changes={CARDS} close={close} send={() => reportProduced(id!).then(saved)} />
  );
}
