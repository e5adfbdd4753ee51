import { useQuery } from '@tanstack/react-query';
import { Alert, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposalForm } from './ProposalForm';
import { Proposals } from './Proposals';
import { calendarsQuery, type Start } from './reference';
import { Unconfirmed } from './Unconfirmed';

/** What offices and rules look up, by day: one person proposes, sees whom it moves, another approves. */
export default function ReferencePage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState('proposals');
  const [start, setStart] = useState<Start>();
  const missing = useQuery(calendarsQuery).data?.missingYear;
  const begin = (from: Start) => {
    setStart(from);
    setTab('propose');
  };
  return (
    <>
      <h1>{t('reference.title')}</h1>
      {missing && <Alert type="warning" showIcon title={t('reference.missingYear', { year: missing })} />}
      <Tabs activeKey={tab} onChange={setTab} items={[
        { key: 'proposals', label: t('reference.proposals'), children: <Proposals state="PROPOSED" /> },
        { key: 'unconfirmed', label: t('reference.unconfirmed'), children: <Unconfirmed begin={begin} /> },
        { key: 'propose', label: t('reference.propose'), children: <ProposalForm key={start?.key} start={start} done={() => setTab('proposals')} /> },
        { key: 'published', label: t('reference.published'), children: <Proposals state="APPROVED" /> },
        { key: 'rejected', label: t('reference.notApproved'), children: <Proposals state="REJECTED" /> },
      ]} />
    </>
  );
}
