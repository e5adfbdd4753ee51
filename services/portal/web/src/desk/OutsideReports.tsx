import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';
import { moment } from '../shared/time/businessTime';
import { Dialogue } from './Dialogue';
import { doorsOf } from './desk';
import { useTyped } from './useTyped';

type Report = components['schemas']['OpenReport'];

const reportsQuery = (office: string) => queryOptions({
  queryKey: ['desk', office, 'outside-reports'],
  refetchInterval: 60_000,
  queryFn: () => content(doorsOf(office).GET('/outside-reports')),
});

/** What a silent national system has not been told of papers that exist; told on another way, it is finished here. Nothing to see while there is none. */
export function OutsideReports({ office }: { office: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Report>();
  const reports = useQuery(reportsQuery(office)).data ?? [];
  const finish = async ({ id }: Report, reason: string) => {
    await content(doorsOf(office).POST('/outside-reports/{id}/by-hand', { params: { path: { id: id! } }, body: { reason } }));
    void queries.invalidateQueries({ queryKey: ['desk', office] });
  };
  return reports.length > 0 && (
    <Alert type="warning" showIcon role="status" title={t('desk.untold', { n: reports.length })} description={(
      <ul className="plain-list">
        {reports.map((report) => (
          <li key={report.id} data-report={report.id}>
            {t(`system.${report.system}`, { defaultValue: report.system })} <span className="code">{report.about}</span> <span className="soft">{t('desk.silentSince', { at: moment(report.failedSince), n: report.tries })}</span>{' '}
            <Button size="small" onClick={() => setOpen(report)}>{t('desk.toldByHand')}</Button>
          </li>
        ))}
        {open && <ToldByHand id={open.id!} close={() => setOpen(undefined)} finish={(how) => finish(open, how)} />}
      </ul>
    )} />
  );
}

function ToldByHand({ id, close, finish }: { id: string; close: () => void; finish: (how: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const { typed: { how }, type, leave } = useTyped(`told-${id}`, { how: '' }, close);
  return (
    <Dialogue title={t('desk.toldByHand')} then={t('desk.then_toldByHand')} ok={t('desk.toldByHand')} ready={how.trim().length >= 2} close={leave} act={() => finish(how.trim())}>
      <Input maxLength={1000} aria-label={t('desk.howTold')} placeholder={t('desk.howTold')} value={how} onChange={(event) => type({ how: event.target.value })} />
    </Dialogue>
  );
}
