import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../shared/antd/SideScroll';
import { useReturn } from '../shared/antd/useReturn';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { DecideExport } from './DecideExport';
import { type Decision, type Export, inStateQuery, numberOf, type State, STATES } from './exports';
import { WhatIsWanted } from './WhatIsWanted';

interface Deciding {
  one: Export;
  decision: Decision;
}

/** What others want to take away: what waits for a decision, the longest waiting first, and what was decided. */
export function Decisions() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('REQUESTED');
  const [deciding, setDeciding] = useState<Deciding>();
  const { heading, leave, saved } = useReturn(deciding !== undefined);
  const begin = (next: Deciding) => {
    leave();
    setDeciding(next);
  };
  const waiting = state === 'REQUESTED';
  return (
    <>
      <p className="soft">{t('exports.deciding')}</p>
      <h2 ref={heading} tabIndex={-1}>{t('exports.requests')}</h2>
      <Segmented aria-label={t('exports.which')} value={state} onChange={setState} style={{ marginBottom: '1rem' }} options={STATES.map((value) => ({ value, label: t(`exports.${value}`) }))} />
      <Asked query={useQuery(inStateQuery(state))}>
        {(all) => (
          <SideScroll label={t('exports.requests')} width="50rem">
            <Table<Export> size="small" rowKey="id" dataSource={waiting ? all : [...all].reverse()} pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(waiting ? 'exports.noneWaiting' : 'exports.noneDecided')} /> }}
              columns={[
                { title: t('exports.request'), render: (_, one) => <><span className="code">{numberOf(one)}</span><div className="soft">{moment(one.requestedAt)}</div></> },
                { title: t('exports.askedBy'), dataIndex: 'requestedBy', render: (account: string) => <span className="code">{account}</span> },
                { title: t('exports.what'), render: (_, one) => <WhatIsWanted one={one} /> },
                { title: t('exports.purpose'), dataIndex: 'purpose' },
                { title: t('exports.decide'), render: (_, one) => (waiting ? <Acts one={one} begin={begin} /> : one.decidedBy) },
              ]} />
          </SideScroll>
        )}
      </Asked>
      {deciding && <DecideExport {...deciding} saved={saved} close={() => setDeciding(undefined)} />}
    </>
  );
}

function Acts({ one, begin }: { one: Export; begin: (deciding: Deciding) => void }) {
  const { t } = useTranslation();
  const button = (decision: Decision) => (
    <Button size="small" danger={decision === 'reject'} aria-label={t(`exports.${decision}Of`, { number: numberOf(one) })} onClick={() => begin({ one, decision })}>{t(`exports.${decision}`)}</Button>
  );
  return <Space wrap>{button('approve')}{button('reject')}</Space>;
}
