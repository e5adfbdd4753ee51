import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { moment } from '../shared/time/businessTime';
import { type Batch, regionName } from './cards';

/** The batches in the office's order; one still in production can be reported as produced. */
export function Batches({ batches, report }: { batches: Batch[]; report: (batch: Batch) => void }) {
  const { t } = useTranslation();
  return (
    <Table<Batch> size="small" rowKey="id" dataSource={batches} locale={{ emptyText: t('cards.noBatch') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }} columns={[
      { title: t('cards.batch'), dataIndex: 'batchNo', render: (batchNo: string, { region }) => <><span className="code">{batchNo}</span> <div className="soft">{regionName(region)}</div></> },
      { title: t('cards.count'), dataIndex: 'cards' },
      { title: t('cards.opened'), responsive: ['md'], render: (_, { openedAt, openedBy }) => <Done at={openedAt} by={openedBy} /> },
      { title: t('cards.state'), render: (_, batch) => batch.produced
        ? <><span className="good">{t('cards.produced')}</span> <Done at={batch.producedAt} by={batch.producedBy} /></>
        : <><div>{t('cards.producing')}</div> <Button size="small" aria-label={t('cards.reportOf', { batch: batch.batchNo })} onClick={() => report(batch)}>{t('cards.report')}</Button></> },
    ]} />
  );
}

/** When and by which account. */
function Done({ at, by }: { at?: string; by?: string }) {
  return <>{moment(at)} <div className="soft">{by}</div></>;
}
