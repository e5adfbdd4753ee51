import { useQuery } from '@tanstack/react-query';
import { Button, Space, Table, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDay } from '../desk/desk';
import { useAct } from '../shared/antd/useAct';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';

type Visit = components['schemas']['AppointmentView'];
type Parcel = components['schemas']['ShipmentView'];

/** The service window: who comes today, and the parcels to pack, hand over and close. */
export default function WindowPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('frame.window')}</h1>
      <Visits />
      <h2>{t('window.parcels')}</h2>
      <Tabs items={['PACKING', 'HANDED_OVER', 'RETURNED', 'DELIVERED'].map((key) => ({ key, label: t(`parcel.${key}`), children: <Parcels state={key} /> }))} />
    </>
  );
}

function Visits() {
  const { t } = useTranslation();
  const session = useSession();
  const { act, busy } = useAct('window');
  const [day, setDay] = useState(businessDay(session, Date.now()));
  const visits = useQuery({
    queryKey: ['window', 'visits', day, session?.units],
    enabled: session !== undefined,
    queryFn: async () => (await Promise.all(session!.units.map((unit) => content(application.GET('/appointments', { params: { query: { unit, day } } }))))).flat(),
  });
  return (
    <>
      <h2>{t('window.visits')} <input type="date" aria-label={t('window.day')} style={{ width: 'auto' }} value={day} required onChange={(event) => event.target.value && setDay(event.target.value)} /></h2>
      <Asked query={visits}>
        {(all) => (
          <Table<Visit> size="small" rowKey="id" dataSource={all} pagination={false} columns={[
            { title: t('window.time'), dataIndex: 'at', render: (at?: string) => at?.slice(11, 16) },
            { title: t('window.name'), dataIndex: 'name' },
            { title: t('guide.item'), dataIndex: 'itemName' },
            { title: t('cases.caseNo'), render: (_, { caseNo, childIndex }) => <span className="code">{caseNo}-{childIndex}</span> },
            { title: t('services.state'), dataIndex: 'state', render: (state: string) => t(`visit.${state}`, { defaultValue: state }) },
            { title: '', render: (_, { id, state }) => state === 'BOOKED' && (
              <Button disabled={busy} onClick={() => void act(t('window.missed'), () => content(application.POST('/appointments/{id}/no-show', { params: { path: { id: id! } } })))}>{t('window.noShow')}</Button>
            ) },
          ]} />
        )}
      </Asked>
    </>
  );
}

function Parcels({ state }: { state: string }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const parcels = useQuery({ queryKey: ['window', 'parcels', state], queryFn: () => content(application.GET('/shipments', { params: { query: { state } } })) });
  const params = (id?: string) => ({ params: { path: { id: id! } } });
  return (
    <Asked query={parcels}>
      {(all) => (
        <Table<Parcel> size="small" rowKey="id" dataSource={all} pagination={{ pageSize: 20, showSizeChanger: false }} columns={[
          { title: t('cases.caseNo'), dataIndex: 'caseNo' },
          { title: t('window.way'), dataIndex: 'way', render: (way: string) => t(`way_of_parcel.${way}`, { defaultValue: way }) },
          { title: t('cases.papers'), render: (_, { papers = [] }) => papers.map((paper) => `${paper.name}${paper.ready ? ' ✓' : ' …'}`).join('、') },
          { title: t('window.tracking'), dataIndex: 'trackingNo' },
          { title: '', render: (_, { id }) => (
            <Space>
              {state === 'PACKING' && <Button type="primary" disabled={busy} onClick={() => void act(t('parcel.HANDED_OVER'), () => content(application.POST('/shipments/{id}/handing-over', { ...params(id), body: { split: false } })))}>{t('window.handOver')}</Button>}
              {state === 'HANDED_OVER' && (['DELIVERED', 'RETURNED'] as const).map((outcome) => (
                <Button key={outcome} disabled={busy} onClick={() => void act(t(`parcel.${outcome}`), () => content(application.POST('/shipments/{id}/delivery', { ...params(id), body: { outcome } })))}>{t(`parcel.${outcome}`)}</Button>
              ))}
            </Space>
          ) },
        ]} />
      )}
    </Asked>
  );
}
