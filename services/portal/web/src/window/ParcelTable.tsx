import { Button, Space, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { useAct } from '../shared/antd/useAct';
import { arrive, end, handOver, type Parcel } from './parcels';

/** Papers that go together: what is here, and what the counter does next with them. */
export function ParcelTable({ parcels }: { parcels: Parcel[] }) {
  const { t } = useTranslation();
  return (
    <SideScroll label={t('window.parcels')} width="48rem">
      <Table<Parcel> size="small" rowKey="id" dataSource={parcels} locale={{ emptyText: t('window.noParcels') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
        onRow={({ caseNo }) => ({ 'data-parcel': caseNo }) as object} columns={[
          { title: t('cases.caseNo'), dataIndex: 'caseNo', className: 'code' },
          { title: t('window.way'), dataIndex: 'way', render: (way: string) => t(`way_of_parcel.${way}`, { defaultValue: way }) },
          { title: t('services.state'), dataIndex: 'state', render: (state: string) => t(`parcel.${state}`) },
          { title: t('cases.papers'), render: (_, { papers = [] }) => papers.map(({ name, ready }) => `${name}${ready ? ' ✓' : ' …'}`).join('、') },
          { title: t('window.tracking'), dataIndex: 'trackingNo' },
          { title: '', render: (_, parcel) => <ParcelActs parcel={parcel} /> },
        ]} />
    </SideScroll>
  );
}

function ParcelActs({ parcel: { id, state, way, papers = [] } }: { parcel: Parcel }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const missing = papers.filter(({ ready }) => !ready);
  const ends = state === 'HANDED_OVER' ? ['DELIVERED', 'RETURNED'] as const : [];
  return (
    <Space wrap>
      {state === 'PACKING' && missing.map((paper) => (
        <Button key={`${paper.childIndex}${paper.item}`} disabled={busy} onClick={() => void act(t('window.done'), () => arrive(id!, paper))}>{t('window.arrived', { paper: paper.name })}</Button>
      ))}
      {state === 'PACKING' && way === 'POST' && missing.length > 0 && missing.length < papers.length && (
        <Button disabled={busy} onClick={() => void act(t('parcel.HANDED_OVER'), () => handOver(id!, true))}>{t('window.split')}</Button>
      )}
      {state === 'PACKING' && (way === 'POST' ? (
        <Button type="primary" disabled={busy || missing.length > 0} onClick={() => void act(t('parcel.HANDED_OVER'), () => handOver(id!, false))}>{t('window.handOver')}</Button>
      ) : (
        <Button type="primary" disabled={busy || missing.length > 0} onClick={() => void act(t('window.done'), () => end(id!, 'DELIVERED'))}>{t('window.fetched')}</Button>
      ))}
      {ends.map((outcome) => <Button key={outcome} disabled={busy} onClick={() => void act(t(`parcel.${outcome}`), () => end(id!, outcome))}>{t(`parcel.${outcome}`)}</Button>)}
    </Space>
  );
}
