import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDoseWord } from '../shared/codes/useVaccineWord';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { businessDay } from '../shared/time/businessTime';
import { type Missed, missedQuery } from './clinic';
import { daysBetween, type Dose } from './plan';

/** 0 also lists who is expected today. */
const DAYS = [0, 7, 30, 90, 180, 365];

/** Children who did not come, the longest missed first; without a name, which the file does not show either. */
export function MissedVisits({ open }: { open: (id: string) => void }) {
  const { t } = useTranslation();
  const word = useDoseWord();
  const today = businessDay(useSession(), Date.now());
  const [days, setDays] = useState(30);
  const firstMissed = ({ doses }: Missed) => (doses as Dose[]).map(({ visitOn }) => visitOn).sort()[0];
  const since = (day: string) => (day === today ? t('clinic.today') : t('clinic.daysAgo', { n: daysBetween(day, today) }));
  return (
    <>
      <p className="missed-days">
        <label htmlFor="missed-days">{t('clinic.missedFor')}</label>
        <select id="missed-days" value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {DAYS.map((n) => <option key={n} value={n}>{n === 0 ? t('clinic.fromToday') : t('clinic.days', { n })}</option>)}
        </select>
      </p>
      <Asked query={useQuery(missedQuery(days))}>
        {(all) => (
          <Table<Missed> size="small" rowKey="id" dataSource={all} locale={{ emptyText: t('clinic.noneMissed') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('clinic.firstMissed'), render: (_, missed) => <>{firstMissed(missed)} <div className="soft">{since(firstMissed(missed))}</div></> },
            { title: t('clinic.missedDoses'), render: (_, { doses }) => (doses as Dose[]).map((dose) => <div key={`${dose.vaccine}${dose.dose}`}>{word(dose)}</div>) },
            { title: t('users.acts'), render: (_, { id }) => <Button size="small" onClick={() => open(id!)}>{t('clinic.openFile')}</Button> },
          ]} />
        )}
      </Asked>
    </>
  );
}
