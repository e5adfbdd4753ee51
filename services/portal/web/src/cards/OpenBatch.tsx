import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { CARDS, type Ends, openBatch, regionName, type Waiting } from './cards';

/** The cards of a region that have waited longest go to the producer together. */
export function OpenBatch({ waiting: { region, nextBatch }, saved, close }: Ends & { waiting: Waiting }) {
  const { t } = useTranslation();
  return (
    <FormDialogue title={t('cards.open')} then={t('cards.then_open', { region: regionName(region), n: nextBatch })} ok={t('cards.open')} done={t('cards.done_open')}
      changes={CARDS} close={close} send={() => openBatch(region!).then(saved)} />
  );
}
