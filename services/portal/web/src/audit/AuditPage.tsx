import './audit.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { trailQuery, type Wanted } from './audit';
import { AuditForm } from './AuditForm';
import { AuditLines } from './AuditLines';

/** What all services have recorded about who looked at what, for the auditor alone (domain.md 8.2, A25). */
export default function AuditPage() {
  const { t } = useTranslation();
  const [{ wanted, nth }, search] = useState<{ wanted: Wanted; nth: number }>({ wanted: {}, nth: 0 });
  const query = useInfiniteQuery(trailQuery(wanted, nth));
  const older = () => void query.fetchNextPage();
  return (
    <>
      <h1>{t('audit.title')}</h1>
      <p className="soft">{t('audit.what')}</p>
      <AuditForm ask={(next) => search({ wanted: next, nth: nth + 1 })} />
      <Asked query={query}>
        {({ lines, away }) => (
          <>
            {away.length > 0 && (
              <Alert type="warning" showIcon role="alert" title={t('audit.away', { services: away.map((service) => t(`part.${service}`)).join(t('audit.comma')) })}
                action={<Button size="small" disabled={query.isFetching} onClick={older}>{t('states.retry')}</Button>} />
            )}
            <AuditLines lines={lines} act={wanted.act} />
            {query.hasNextPage ? <Button className="audit-older" disabled={query.isFetching} onClick={older}>{t('audit.older')}</Button> : <p className="soft">{t('audit.end')}</p>}
          </>
        )}
      </Asked>
      <p className="soft">{t('audit.elsewhere')}</p>
    </>
  );
}
