import { useTranslation } from 'react-i18next';
import { acts, type Row } from './desk';
import { Series } from './Series';

/** Equal items nobody has to weigh, claimed and approved one after another. */
export function Together({ office, rows, close, done }: { office: string; rows: Row[]; close: () => void; done: () => void }) {
  const { t } = useTranslation();
  const approve = async (row: Row) => {
    const one = acts(office, row.id!);
    if (row.state === 'READY') {
      await one.claim();
    }
    await one.approve({});
  };
  return <Series rows={rows} title={t('desk.together')} question={t('desk.ask_together', { n: rows.length })} then={t('desk.then_together')} word={t('desk.done_approve')} act={approve} close={close} done={done} />;
}
