import { useQuery } from '@tanstack/react-query';
import { Button, Space, Statistic, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';

type Unmatched = components['schemas']['Unmatched'];
type Correction = components['schemas']['CorrectionView'];

/** A maternity ward's desk: blank certificates in stock, records no family has been found for, corrections families asked for. */
export default function HospitalPage() {
  const { t } = useTranslation();
  const units = useSession()?.units ?? [];
  return (
    <>
      <h1>{t('hospital.title')}</h1>
      {units.map((institution) => <Stock key={institution} institution={institution} />)}
      <h2>{t('hospital.corrections')}</h2>
      <Corrections state="OPEN" />
      <h2>{t('hospital.proposed')}</h2>
      <Corrections state="PROPOSED" />
      <h2>{t('hospital.unmatched')}</h2>
      <UnmatchedRecords />
    </>
  );
}

function Stock({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const stock = useQuery({ queryKey: ['hospital', 'stock', institution], queryFn: () => content(certificate.GET('/stock', { params: { query: { institution } } })) });
  return (
    <Asked query={stock}>
      {(ledger) => (
        <div className="numbers">
          {Object.entries(ledger).filter(([, count]) => typeof count === 'number').map(([kind, count]) => (
            <Statistic key={kind} title={t(`stock.${kind}`, { defaultValue: kind })} value={count as number} />
          ))}
        </div>
      )}
    </Asked>
  );
}

/** One person accepts or declines, another confirms what was accepted. */
function Corrections({ state }: { state: 'OPEN' | 'PROPOSED' }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('hospital');
  const corrections = useQuery({ queryKey: ['hospital', 'corrections', state], refetchInterval: 15_000, queryFn: () => content(certificate.GET('/delivery-corrections', { params: { query: { state } } })) });
  const params = (id?: string) => ({ params: { path: { id: id! } } });
  return (
    <Asked query={corrections}>
      {(all) => (
        <Table<Correction> size="small" rowKey="id" dataSource={all} pagination={false} columns={[
          { title: t('hospital.field'), dataIndex: 'field', render: (field: string) => t(`field.${field.replaceAll('.', '_')}`, { defaultValue: field }) },
          { title: t('hospital.claim'), dataIndex: 'claim' },
          { title: t('cases.note'), dataIndex: 'explanation' },
          { title: '', render: (_, { id }) => state === 'OPEN' ? (
            <Space>
              <Button type="primary" disabled={busy} onClick={() => void act(t('hospital.accepted'), () => content(certificate.POST('/delivery-corrections/{id}/acceptance', params(id))))}>{t('hospital.accept')}</Button>
              <Button disabled={busy} onClick={() => void act(t('hospital.declined'), () => content(certificate.POST('/delivery-corrections/{id}/decline', { ...params(id), body: { reasonCode: 'RECORD_IS_RIGHT', explanation: t('hospital.recordIsRight') } })))}>{t('hospital.decline')}</Button>
            </Space>
          ) : (
            <Button type="primary" disabled={busy} onClick={() => void act(t('desk.done_confirm'), () => content(certificate.POST('/delivery-corrections/{id}/confirmation', params(id))))}>{t('desk.confirm')}</Button>
          ) },
        ]} />
      )}
    </Asked>
  );
}

function UnmatchedRecords() {
  const { t } = useTranslation();
  const unmatched = useQuery({ queryKey: ['hospital', 'unmatched'], queryFn: () => content(certificate.GET('/deliveries/unmatched')) });
  return (
    <Asked query={unmatched}>
      {(all) => (
        <Table<Unmatched> size="small" rowKey="deliveryRef" dataSource={all} pagination={{ pageSize: 10, showSizeChanger: false }} columns={[
          { title: t('hospital.record'), dataIndex: 'deliveryRef' },
          { title: t('hospital.recordedAt'), dataIndex: 'recordedAt', render: (at?: string) => at?.slice(0, 16).replace('T', ' ') },
        ]} />
      )}
    </Asked>
  );
}
