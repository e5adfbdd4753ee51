import { useQuery } from '@tanstack/react-query';
import { Button, Space, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { Asked } from '../shared/states/Asked';

type Parcel = components['schemas']['ShipmentView'];

/** Papers on their way: packed when all are here, handed over, and closed when they have arrived or come back. */
export function Parcels({ state }: { state: string }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const parcels = useQuery({ queryKey: ['window', 'parcels', state], queryFn: () => content(application.GET('/shipments', { params: { query: { state } } })) });
  const params = (id?: string) => ({ params: { path: { id: id! } } });
  return (
    <Asked query={parcels}>
      {(all) => (
        <Table<Parcel> size="small" rowKey="id" dataSource={all} locale={{ emptyText: t('window.noParcels') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }} columns={[
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
