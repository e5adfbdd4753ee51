import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { servicesQuery } from '../services/services';
import { Silent } from './Silent';
import { countsQuery, incidentsQuery, isLate, type Wait } from './board';

/** What went through, what is open and late, and whether every service answers. */
export function Numbers({ waits, now }: { waits: Wait[]; now: number }) {
  const { t } = useTranslation();
  const services = useQuery(servicesQuery).data ?? [];
  const incidents = useQuery(incidentsQuery).data ?? [];
  const counts = useQuery(countsQuery).data ?? [];
  const said = (type: string) => counts.filter((count) => count.type?.startsWith(type)).reduce((sum, { count = 0 }) => sum + count, 0);
  const down = services.filter(({ readiness }) => readiness !== 'READY');
  const late = waits.filter((wait) => isLate(wait, now)).length;
  return (
    <>
      {down.length > 0 && <Alert type="error" showIcon title={t('board.down', { names: down.map(({ service }) => t(`part.${service}`)).join('、') })} action={<Link to="/services">{t('services.title')}</Link>} />}
      {incidents.length > 0 && <Alert type="warning" showIcon title={t('board.incidents', { n: incidents.length })} description={incidents.slice(0, 5).map(({ subject, place }) => `${subject} ${place}`).join('；')} />}
      <Silent />
      <div className="numbers">
        <Statistic title={t('board.submitted')} value={said('case.submitted')} />
        <Statistic title={t('board.completed')} value={said('case.completed')} />
        <Statistic title={t('board.items')} value={said('item.completed')} />
        <Statistic title={t('board.open')} value={waits.length} />
        <Statistic title={t('board.late')} value={late} />
        <Statistic title={t('board.services')} value={`${services.length - down.length} / ${services.length}`} suffix={<Button type="link" size="small" href="/services">{t('board.look')}</Button>} />
      </div>
    </>
  );
}
