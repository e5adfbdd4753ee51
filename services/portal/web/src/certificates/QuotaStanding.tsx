import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { quotaQuery } from './quota';

/** What is entered for a year, how many blanks that allows, and how many of them were asked for. */
export function QuotaStanding({ institution, year }: { institution: string; year: number }) {
  const { t } = useTranslation();
  return (
    <div data-quota={year}>
      <Asked query={useQuery(quotaQuery(institution, year))}>
        {(quota) => quota === null ? <p className="soft">{t('quota.unknown', { year })}</p> : (
          <dl className="facts">
            <dt>{t('quota.entered', { year })}</dt><dd>{quota.liveBirths}</dd>
            <dt>{t('quota.allowed', { year })}</dt><dd>{quota.allowed}</dd>
            <dt>{t('quota.requested')}</dt><dd>{quota.requested}</dd>
            <dt>{t('quota.left')}</dt><dd>{Math.max(0, quota.allowed! - quota.requested!)}</dd>
          </dl>
        )}
      </Asked>
    </div>
  );
}
