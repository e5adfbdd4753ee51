import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { type Waiting, waitingQuery } from './certificates';

/** What colleagues have asked for and a second person is to release; one's own can be looked at, and are another's to release. */
export function WaitingChanges({ open }: { open: (item?: string) => void }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const waiting = useQuery(waitingQuery);
  return (
    <section className="waiting" aria-label={t('certificates.waiting')}>
      <h2>{t('certificates.waiting')}</h2>
      <p className="soft">{t('certificates.waitingText')}</p>
      <Asked query={waiting}>
        {(changes) => (
          <Table<Waiting> size="small" rowKey="certificateId" dataSource={changes} locale={{ emptyText: t('certificates.noneWaiting') }} pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('certificates.change'), dataIndex: 'number', render: (number: string, { kind, reason, workItemId }) => (
              <>
                <button type="button" className="plain code" onClick={() => open(workItemId)}>{number}</button>
                <div>{t(`certificateChange.${kind}`)} · {t(`certificateReason.${reason}`)}</div>
              </>
            ) },
            { title: t('certificates.askedBy'), dataIndex: 'askedBy', responsive: ['sm'], render: (who: string, { askedAt }) => <>{who}<div className="soft">{moment(askedAt)}</div></> },
            { title: '', dataIndex: 'workItemId', render: (item: string, { askedBy }) => (askedBy === account ? <span className="soft">{t('certificates.own')}</span> : <Button onClick={() => open(item)}>{t('certificates.compare')}</Button>) },
          ]} />
        )}
      </Asked>
    </section>
  );
}
