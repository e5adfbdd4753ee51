import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Popconfirm, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useAct } from '../shared/antd/useAct';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { Look } from './Look';
import { approve, type Proposal, proposalsQuery, reject, type State } from './reference';

/** What waits for a second person, with what it would change; what was published; or what was not, and why. */
export function Proposals({ state }: { state: State }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const { act, busy } = useAct('reference');
  const [rejecting, setRejecting] = useState<Proposal>();
  const acts = (proposal: Proposal) => (
    <Space>
      <Popconfirm title={t('reference.approve')} description={t('reference.then_approve')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void act(t('reference.approved'), () => approve(proposal.id!))}>
        <Button type="primary" disabled={busy || proposal.proposedBy === account} title={proposal.proposedBy === account ? t('reference.notYourself') : undefined}>{t('reference.approve')}</Button>
      </Popconfirm>
      <Button disabled={busy} onClick={() => setRejecting(proposal)}>{t('reference.reject')}</Button>
    </Space>
  );
  const decided = {
    PROPOSED: { title: '', render: (_: unknown, proposal: Proposal) => acts(proposal) },
    APPROVED: { title: t('reference.approvedBy'), dataIndex: 'decidedBy' },
    REJECTED: { title: t('reference.whyNot'), render: (_: unknown, { decidedBy, decisionReason }: Proposal) => [decidedBy, decisionReason].filter(Boolean).join('：') },
  };
  return (
    <>
      <Asked query={useQuery(proposalsQuery(state))}>
        {(all) => (
          <Table<Proposal> size="small" rowKey="id" dataSource={all} locale={{ emptyText: t('reference.none') }} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }} scroll={{ x: 'max-content' }}
            expandable={{ expandedRowRender: (proposal) => <Look proposal={proposal} /> }} columns={[
              { title: t('reference.kind'), dataIndex: 'kind', render: (kind: string) => t(`referenceKind.${kind}`, { defaultValue: kind }) },
              { title: t('reference.key'), dataIndex: 'key', render: (key: string) => <span className="code">{key}</span> },
              { title: t('reference.validFrom'), dataIndex: 'validFrom' },
              { title: t('reference.by'), dataIndex: 'proposedBy', render: (by: string, { proposedAt }) => `${by} · ${moment(proposedAt)}` },
              { title: t('desk.reason'), dataIndex: 'reason' },
              decided[state],
            ]} />
        )}
      </Asked>
      {rejecting && (
        <FormDialogue<{ reason: string }> title={`${t('reference.reject')}：${rejecting.key}`} then={t('reference.then_reject')} ok={t('reference.reject')} danger done={t('reference.rejected')} changes={['reference']}
          keptAs={`reject-${rejecting.id}`} close={() => setRejecting(undefined)} send={({ reason }) => reject(rejecting.id!, reason)}>
          <Form.Item name="reason" label={t('reference.whyNot')} rules={[{ required: true, whitespace: true, min: 2, message: t('hospital.needed') }]}><Input.TextArea rows={3} maxLength={200} /></Form.Item>
        </FormDialogue>
      )}
    </>
  );
}
