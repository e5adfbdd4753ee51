import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { acts, type Row } from './desk';
import { Series } from './Series';
import { type Bulk, bulkOf, plainAmong } from './together';

interface Props {
  office: string;
  rows: Row[];
  close: () => void;
  done: (finished: Row[]) => void;
}

/** Equal items nobody has to weigh, claimed and approved one after another; what is left out is named with its reason before anything happens. */
export function Together({ office, rows: marked, close, done }: Props) {
  const { t } = useTranslation();
  const [rows] = useState(marked);
  const account = useSession()?.account;
  const plain = useQuery({ queryKey: ['desk', 'plain', office, rows.map(({ id }) => id)], staleTime: Infinity, gcTime: 0, retry: false, queryFn: async () => bulkOf(rows, await plainAmong(office, rows), account) });
  return plain.data?.letter
    ? <Approve office={office} bulk={plain.data} close={close} done={done} />
    : <Modal open title={t('desk.together')} footer={null} onCancel={close}><Asked query={plain}>{(bulk) => <><p role="status">{t('desk.nonePlain')}</p><LeftOut bulk={bulk} /></>}</Asked></Modal>;
}

function Approve({ office, bulk, close, done }: { office: string; bulk: Bulk; close: () => void; done: (finished: Row[]) => void }) {
  const { t } = useTranslation();
  const approve = async (row: Row) => {
    const one = acts(office, row.id!);
    if (row.state === 'READY') {
      await one.claim();
    }
    await one.approve({});
  };
  return (
    <Series rows={bulk.go} title={t('desk.together')} question={t('desk.ask_together', { n: bulk.go.length, item: t(`item.${bulk.letter}`) })} then={t('desk.then_together')}
      word={t('desk.done_approve')} act={approve} close={close} done={done}>
      <LeftOut bulk={bulk} />
    </Series>
  );
}

function LeftOut({ bulk: { aside } }: { bulk: Bulk }) {
  const { t } = useTranslation();
  return aside.length > 0 && (
    <section aria-label={t('desk.leftOut', { n: aside.length })}>
      <p>{t('desk.leftOut', { n: aside.length })}</p>
      <ul className="outcomes">
        {aside.map(({ row, why }) => <li key={row.id} data-left-out={why}><span className="code">{row.caseNo}-{row.childIndex}</span> {t(`item.${row.item}`)} · {t(`aside.${why}`)}</li>)}
      </ul>
    </section>
  );
}

/** Taken into one's own hands, and nothing decided. */
export function ClaimMarked({ office, rows, close, done }: Props) {
  const { t } = useTranslation();
  return <Series rows={rows} title={t('desk.claimAll')} question={t('desk.ask_claimAll', { n: rows.length })} then={t('desk.then_claimAll')} word={t('desk.done_claim')} act={(row) => acts(office, row.id!).claim()} close={close} done={done} />;
}
