import { useQuery } from '@tanstack/react-query';
import { Alert, Input, Segmented, Statistic, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { servicesQuery } from '../services/services';
import { Asked } from '../shared/states/Asked';
import { useSession } from '../shared/session/session';
import { atPlaces, countsQuery, DEFINITIONS, diagramQuery, incidentsQuery, lampsQuery, type Wait, waitsQuery } from './board';
import { Diagram } from './Diagram';
import { ProcessView } from './ProcessView';

/** The whole service on one wall: what waits where, what is late, what broke, and which case it is. */
export default function BoardPage() {
  const { t } = useTranslation();
  const [definition, setDefinition] = useState<string>(DEFINITIONS[0]);
  const [place, setPlace] = useState<string>();
  const [subject, setSubject] = useState<string>();
  const waits = useQuery(waitsQuery);
  const clock = useSession()?.clock;
  const now = clock?.standsAt ? Date.parse(clock.standsAt) : Date.now() + (clock?.offsetSeconds ?? 0) * 1000;
  const counts = useMemo(() => atPlaces(waits.data ?? [], now), [waits.data, Math.floor(now / 60_000)]); // eslint-disable-line react-hooks/exhaustive-deps
  const there = (waits.data ?? []).filter((wait) => !place || wait.place === place);
  return (
    <>
      <h1>{t('board.title')}</h1>
      <Numbers waits={waits.data ?? []} />
      <Segmented value={definition} onChange={(key) => { setDefinition(key); setPlace(undefined); }} options={DEFINITIONS.map((value) => ({ value, label: t(`definition.${value}`) }))} />
      <Asked query={useQuery(diagramQuery(definition))}>{(xml) => <Diagram xml={String(xml)} counts={counts} choose={setPlace} />}</Asked>
      <h2>{t('board.waits')} {place && <Tag closable onClose={() => setPlace(undefined)}>{place}</Tag>}</h2>
      <Input.Search style={{ maxWidth: '24rem' }} aria-label={t('board.subject')} placeholder={t('board.subject')} onSearch={(text) => setSubject(text.trim() || undefined)} />
      {subject && <ProcessView subject={subject} close={() => setSubject(undefined)} />}
      <Asked query={waits}>
        {() => (
          <Table<Wait> size="small" rowKey="id" dataSource={there} pagination={{ pageSize: 20, showSizeChanger: false }} columns={[
            { title: t('board.subject'), dataIndex: 'subject', render: (text: string) => <button type="button" className="plain code" onClick={() => setSubject(text)}>{text}</button> },
            { title: t('board.owner'), dataIndex: 'owner', render: (owner: string) => t(`part.${owner}`, { defaultValue: owner }) },
            { title: t('board.reason'), dataIndex: 'reason' },
            { title: t('board.due'), dataIndex: 'dueAt', render: (due?: string) => due?.slice(0, 16).replace('T', ' ') },
          ]} />
        )}
      </Asked>
    </>
  );
}

function Numbers({ waits }: { waits: Wait[] }) {
  const { t } = useTranslation();
  const services = useQuery(servicesQuery).data ?? [];
  const incidents = useQuery(incidentsQuery).data ?? [];
  const lamps = useQuery(lampsQuery).data?.counts ?? {};
  const counts = useQuery(countsQuery).data ?? [];
  const said = (type: string) => counts.filter((count) => count.type?.startsWith(type)).reduce((sum, { count = 0 }) => sum + count, 0);
  const down = services.filter(({ readiness }) => readiness !== 'READY');
  return (
    <>
      {down.length > 0 && <Alert type="error" showIcon title={t('board.down', { names: down.map(({ service }) => t(`part.${service}`)).join('、') })} action={<Link to="/services">{t('services.title')}</Link>} />}
      {incidents.length > 0 && <Alert type="warning" showIcon title={t('board.incidents', { n: incidents.length })} description={incidents.slice(0, 5).map(({ subject, place }) => `${subject} ${place}`).join('；')} />}
      <div className="numbers">
        <Statistic title={t('board.submitted')} value={said('case.submitted')} />
        <Statistic title={t('board.completed')} value={said('case.completed')} />
        <Statistic title={t('board.items')} value={said('item.completed')} />
        <Statistic title={t('board.open')} value={waits.length} />
        {Object.entries(lamps).map(([lamp, count]) => <Statistic key={lamp} title={t(`board.lamp_${lamp}`, { defaultValue: lamp })} value={count} />)}
      </div>
    </>
  );
}
