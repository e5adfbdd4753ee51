import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Space, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { approve, previewQuery, type Proposal, proposalsQuery, reject, type State } from './reference';

/** What waits for a second person, with what it would change; or what was published. */
export function Proposals({ state }: { state: State }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const { act, busy } = useAct('reference');
  return (
    <Asked query={useQuery(proposalsQuery(state))}>
      {(all) => (
        <Table<Proposal> size="small" rowKey="id" dataSource={all} locale={{ emptyText: t('reference.none') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
          expandable={{ expandedRowRender: (proposal) => <Look proposal={proposal} /> }} columns={[
            { title: t('reference.kind'), dataIndex: 'kind', render: (kind: string) => t(`referenceKind.${kind}`, { defaultValue: kind }) },
            { title: t('reference.key'), dataIndex: 'key', render: (key: string) => <span className="code">{key}</span> },
            { title: t('reference.validFrom'), dataIndex: 'validFrom' },
            { title: t('reference.by'), dataIndex: 'proposedBy', render: (by: string, { proposedAt }) => `${by} · ${moment(proposedAt)}` },
            { title: t('desk.reason'), dataIndex: 'reason' },
            state === 'PROPOSED' ? { title: '', render: (_, { id, proposedBy }) => (
              <Space>
                <Popconfirm title={t('reference.approve')} description={t('reference.then_approve')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void act(t('reference.approved'), () => approve(id!))}>
                  <Button type="primary" disabled={busy || proposedBy === account} title={proposedBy === account ? t('reference.notYourself') : undefined}>{t('reference.approve')}</Button>
                </Popconfirm>
                <Button disabled={busy} onClick={() => void act(t('reference.rejected'), () => reject(id!))}>{t('reference.reject')}</Button>
              </Space>
            ) } : { title: t('reference.approvedBy'), dataIndex: 'decidedBy' },
          ]} />
      )}
    </Asked>
  );
}

/** The proposal's content, and the cases whose day it moves. */
function Look({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const preview = useQuery({ ...previewQuery(proposal.id!), enabled: proposal.state === 'PROPOSED' });
  return (
    <>
      <pre className="code" style={{ maxHeight: '14rem', overflow: 'auto' }}>{JSON.stringify(proposal.content, null, 2)}</pre>
      {proposal.state === 'PROPOSED' && (
        <Asked query={preview}>
          {({ cases = 0, drafts = 0, affected = [] }) => (
            <>
              <p>{t('reference.moves', { cases, drafts })}</p>
              {affected.length > 0 && (
                <table>
                  <thead><tr><th>{t('cases.caseNo')}</th><th>{t('reference.was')}</th><th>{t('reference.willBe')}</th><th>{t('board.reason')}</th></tr></thead>
                  <tbody>{affected.slice(0, 50).map(({ caseNo, dueOn, willBeDueOn, why }) => <tr key={caseNo}><td className="code">{caseNo}</td><td>{dueOn}</td><td>{willBeDueOn}</td><td>{why}</td></tr>)}</tbody>
                </table>
              )}
            </>
          )}
        </Asked>
      )}
    </>
  );
}
