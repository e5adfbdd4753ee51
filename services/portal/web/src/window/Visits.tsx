import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay } from '../shared/time/businessTime';

type Visit = components['schemas']['AppointmentView'];

/** Who comes on a day, in order of time; who did not come is told so and may choose again. */
export function Visits({ open }: { open: (caseNo: string) => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { act, busy } = useAct('window');
  const [day, setDay] = useState(() => businessDay(session, Date.now()));
  const visits = useQuery({
    queryKey: ['window', 'visits', day, session?.units],
    enabled: session !== undefined,
    refetchInterval: 30_000,
    queryFn: async () => (await Promise.all(session!.units.map((unit) => content(application.GET('/appointments', { params: { query: { unit, day } } }))))).flat().sort((a, b) => a.at!.localeCompare(b.at!)),
  });
  const missed = (id?: string) => act(t('window.done'), () => content(application.POST('/appointments/{id}/no-show', { params: { path: { id: id! } } })));
  return (
    <>
      <p><label>{t('window.day')} <input type="date" style={{ width: 'auto' }} value={day} required onChange={(event) => event.target.value && setDay(event.target.value)} /></label></p>
      <Asked query={visits}>
        {(all) => (
          <Table<Visit> size="small" rowKey="id" dataSource={all} pagination={false} scroll={{ x: 'max-content' }} locale={{ emptyText: t('window.noVisits') }} columns={[
            { title: t('window.time'), dataIndex: 'at', render: (at?: string) => at?.slice(11, 16) },
            { title: t('window.name'), dataIndex: 'name' },
            { title: t('guide.item'), dataIndex: 'itemName' },
            { title: t('cases.caseNo'), render: (_, { caseNo, childIndex }) => <span className="code">{caseNo}-{childIndex}</span> },
            { title: t('services.state'), dataIndex: 'state', render: (state: string) => t(`visit.${state}`, { defaultValue: state }) },
            { title: '', render: (_, { id, state, caseNo }) => (
              <Space>
                <Button size="small" onClick={() => open(caseNo!)}>{t('window.open')}</Button>
                {state === 'BOOKED' && (
                  <Popconfirm title={t('window.noShow')} description={t('window.then_noShow')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void missed(id)}>
                    <Button size="small" disabled={busy}>{t('window.noShow')}</Button>
                  </Popconfirm>
                )}
              </Space>
            ) },
          ]} />
        )}
      </Asked>
    </>
  );
}
