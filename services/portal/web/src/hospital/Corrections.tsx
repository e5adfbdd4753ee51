import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Space, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { Asked } from '../shared/states/Asked';

type Correction = components['schemas']['CorrectionView'];

/** One person accepts or declines what a family disputes, another confirms what was accepted. */
export function Corrections({ state }: { state: 'OPEN' | 'PROPOSED' }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('hospital');
  const corrections = useQuery({ queryKey: ['hospital', 'corrections', state], refetchInterval: 15_000, queryFn: () => content(certificate.GET('/delivery-corrections', { params: { query: { state } } })) });
  const params = (id?: string) => ({ params: { path: { id: id! } } });
  const accept = (id?: string) => act(t('hospital.accepted'), () => content(certificate.POST('/delivery-corrections/{id}/acceptance', params(id))));
  const confirm = (id?: string) => act(t('desk.done_confirm'), () => content(certificate.POST('/delivery-corrections/{id}/confirmation', params(id))));
  const decline = (id?: string) => act(t('hospital.declined'), () => content(certificate.POST('/delivery-corrections/{id}/decline', { ...params(id), body: { reasonCode: 'RECORD_IS_RIGHT', explanation: t('hospital.recordIsRight') } })));
  return (
    <Asked query={corrections}>
      {(all) => (
        <Table<Correction> size="small" rowKey="id" dataSource={all} pagination={false} locale={{ emptyText: t('hospital.noCorrections') }} columns={[
          { title: t('hospital.field'), dataIndex: 'field', render: (field: string) => t(`field.${field.replaceAll('.', '_')}`, { defaultValue: t(`field.child_${field}`, { defaultValue: field }) }) },
          { title: t('hospital.claim'), dataIndex: 'claim' },
          { title: t('cases.note'), dataIndex: 'explanation' },
          { title: '', render: (_, { id }) => state === 'OPEN' ? (
            <Space>
              <Popconfirm title={t('hospital.accept')} description={t('hospital.then_accept')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void accept(id)}><Button type="primary" disabled={busy}>{t('hospital.accept')}</Button></Popconfirm>
              <Popconfirm title={t('hospital.decline')} description={t('hospital.then_decline')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void decline(id)}><Button disabled={busy}>{t('hospital.decline')}</Button></Popconfirm>
            </Space>
          ) : (
            <Popconfirm title={t('desk.confirm')} description={t('hospital.then_confirm')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void confirm(id)}><Button type="primary" disabled={busy}>{t('desk.confirm')}</Button></Popconfirm>
          ) },
        ]} />
      )}
    </Asked>
  );
}
