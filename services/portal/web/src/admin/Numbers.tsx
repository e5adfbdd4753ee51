import { useQueries, useQuery } from '@tanstack/react-query';
import { Alert, Button, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { servicesQuery } from '../services/services';
import { Silent } from './Silent';
import { countsQuery, incidentsQuery, isLate, PERIODS, saidIn, type Wait } from './board';

/** No number is better than a wrong one: nought would say that nothing waits. */
const NOT_KNOWN = '…';
const SAID = { submitted: 'case.submitted', completed: 'case.completed', items: 'item.completed' };

/** What went through today, within a week and within a month, what is open and late, and whether every service answers. */
export function Numbers({ waits, now, today }: { waits?: Wait[]; now: number; today: string }) {
  const { t } = useTranslation();
  const services = useQuery(servicesQuery).data;
  const incidents = useQuery(incidentsQuery).data ?? [];
  const counts = useQueries({ queries: PERIODS.map((days) => countsQuery(today, days)) });
  const down = services?.filter(({ readiness }) => readiness !== 'READY') ?? [];
  const late = waits?.filter((wait) => isLate(wait, now)).length;
  return (
    <>
      {down.length > 0 && <Alert type="error" showIcon title={t('board.down', { names: down.map(({ service }) => t(`part.${service}`)).join('、') })} action={<Link to="/services">{t('services.title')}</Link>} />}
      {incidents.length > 0 && <Alert type="warning" showIcon title={t('board.incidents', { n: incidents.length })} description={incidents.slice(0, 5).map(({ subject, place }) => `${subject} ${place}`).join('；')} />}
      <Silent />
      <div className="numbers">
        <Statistic title={t('board.open')} value={waits?.length ?? NOT_KNOWN} />
        <Statistic title={t('board.late')} value={late ?? NOT_KNOWN} />
        <Statistic title={t('board.services')} value={services ? `${services.length - down.length} / ${services.length}` : NOT_KNOWN} suffix={<Button type="link" size="small" href="/services">{t('board.look')}</Button>} />
      </div>
      <table className="throughput">
        <caption>{t('board.throughput')}</caption>
        <thead><tr><td />{PERIODS.map((days) => <th key={days} scope="col">{t(`board.days_${days}`)}</th>)}</tr></thead>
        <tbody>
          {Object.entries(SAID).map(([what, type]) => (
            <tr key={what} data-said={type}><th scope="row">{t(`board.${what}`)}</th>{counts.map(({ data }, n) => <td key={PERIODS[n]}>{data ? saidIn(data, type) : NOT_KNOWN}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
