import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { bySystem, ticketsQuery } from './tickets';

/** National systems that have left an office without an answer for four working hours. */
export function Silent() {
  const { t } = useTranslation();
  const systems = Object.entries(bySystem(useQuery(ticketsQuery).data ?? []));
  return systems.length > 0 && (
    <Alert type="warning" showIcon title={t('board.silent')}
      description={systems.map(([system, n]) => t('board.silentItems', { system: t(`system.${system}`, { defaultValue: system }), n })).join('；')} />
  );
}
