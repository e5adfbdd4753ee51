import { Button, Popconfirm, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { useAct } from '../shared/antd/useAct';
import { AskLabel } from './AskLabel';
import { ParcelLabel } from './ParcelLabel';
import { arrive, end, handOver, type Label, type Parcel } from './parcels';

/** Papers that go together: what is here, and what the counter does next with them. */
export function ParcelTable({ parcels }: { parcels: Parcel[] }) {
  const { t } = useTranslation();
  return (
    <SideScroll label={t('window.parcels')} width="60rem">
      <Table<Parcel> size="small" rowKey="id" dataSource={parcels} locale={{ emptyText: t('window.noParcels') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
        onRow={({ caseNo }) => ({ 'data-parcel': caseNo }) as object} columns={[
          { title: t('cases.caseNo'), dataIndex: 'caseNo', className: 'code' },
          { title: t('window.way'), dataIndex: 'way', render: (way: string) => t(`way_of_parcel.${way}`, { defaultValue: way }) },
          { title: t('services.state'), dataIndex: 'state', render: (state: string) => t(`parcel.${state}`) },
          { title: t('cases.papers'), render: (_, { papers = [] }) => papers.map(({ name, ready }) => `${name}${ready ? ' ✓' : ' …'}`).join('、') },
          { title: t('field.mail_receiver'), render: (_, { receiver, address }) => <>{receiver}<br /><span className="soft">{address}</span></> },
          { title: t('window.tracking'), dataIndex: 'trackingNo' },
          { title: '', render: (_, parcel) => <ParcelActs parcel={parcel} /> },
        ]} />
    </SideScroll>
  );
}

function ParcelActs({ parcel }: { parcel: Parcel }) {
  const { id, state, way, receiver, trackingNo, papers = [] } = parcel;
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [label, setLabel] = useState<Label>();
  const { act, busy } = useAct('window');
  const missing = papers.filter(({ ready }) => !ready);
  const ends = state === 'HANDED_OVER' ? ['DELIVERED', 'RETURNED'] as const : [];
  return (
    <Space wrap>
      {state === 'PACKING' && missing.map((paper) => (
        <Button key={`${paper.childIndex}${paper.item}`} disabled={busy} onClick={() => void act(t('window.done'), () => arrive(id!, paper))}>{t('window.arrived', { paper: paper.name })}</Button>
      ))}
      {state === 'PACKING' && way === 'POST' && missing.length > 0 && missing.length < papers.length && (
        <Popconfirm title={t('window.split')} description={t('window.then_split')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void act(t('parcel.HANDED_OVER'), () => handOver(id!, true))}>
          <Button disabled={busy}>{t('window.split')}</Button>
        </Popconfirm>
      )}
      {way === 'POST' && state !== 'DELIVERED' && <Button onClick={() => setAsking(true)}>{t('window.label')}</Button>}
      {asking && <AskLabel id={id!} read={setLabel} close={() => setAsking(false)} />}
      {label && <ParcelLabel parcel={parcel} label={label} close={() => setLabel(undefined)} />}
      {state === 'PACKING' && (way === 'POST' ? (
        <Popconfirm title={t('window.handOver')} description={t('window.then_handOver', { receiver, n: papers.length, number: trackingNo ?? '—' })} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void act(t('parcel.HANDED_OVER'), () => handOver(id!, false))}>
          <Button type="primary" disabled={busy || missing.length > 0}>{t('window.handOver')}</Button>
        </Popconfirm>
      ) : (
        <Button type="primary" disabled={busy || missing.length > 0} onClick={() => void act(t('window.done'), () => end(id!, 'DELIVERED'))}>{t('window.fetched')}</Button>
      ))}
      {ends.map((outcome) => <Button key={outcome} disabled={busy} onClick={() => void act(t(`parcel.${outcome}`), () => end(id!, outcome))}>{t(`parcel.${outcome}`)}</Button>)}
    </Space>
  );
}
