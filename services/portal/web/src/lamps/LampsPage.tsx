import './lamps.css';
import { useQuery } from '@tanstack/react-query';
import { Input, Segmented, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturn } from '../shared/antd/useReturn';
import { has, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { LampAct } from './LampAct';
import { type Act, AWAITED, type Awaiting, isCaseNo, type Lit, litQuery } from './lamps';
import { LitTable } from './LitTable';

/** Lamps that were lit, each to its end: the office explains and may appeal, an administrator decides and closes (domain.md 4.2). */
export default function LampsPage() {
  const { t } = useTranslation();
  const administers = has(useSession(), 'administrator');
  const [awaiting, setAwaiting] = useState<Awaiting>(administers ? 'APPEAL_DECISION' : 'EXPLANATION');
  const [wanted, setWanted] = useState('');
  const caseNo = wanted.trim().toUpperCase();
  const [begun, setBegun] = useState<{ act: Act; lit: Lit }>();
  const { heading, leave, saved } = useReturn(begun !== undefined);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{t('lamps.title')}</h1>
      <p className="soft">{t('lamps.what')}</p>
      <Space wrap style={{ marginBottom: '1rem' }}>
        <Segmented<Awaiting> aria-label={t('lamps.which')} value={awaiting} onChange={setAwaiting}
          options={AWAITED.map((value) => ({ value, label: t(`lamps.${value}`) }))} />
        <Input type="search" allowClear aria-label={t('cases.caseNo')} placeholder={t('cases.caseNo')} status={caseNo && !isCaseNo(caseNo) ? 'warning' : ''}
          value={wanted} onChange={(event) => setWanted(event.target.value)} style={{ width: '16rem' }} />
      </Space>
      <Asked query={useQuery(litQuery(awaiting, isCaseNo(caseNo) ? caseNo : undefined))}>
        {({ total = 0, lamps = [] }) => (
          <>
            {total > lamps.length && <p className="soft">{t('lamps.most', { total, n: lamps.length })}</p>}
            <LitTable lamps={lamps} none={t(`lamps.none_${awaiting}`)} administers={administers} begin={(act, lit) => {
              leave();
              setBegun({ act, lit });
            }} />
          </>
        )}
      </Asked>
      {begun && <LampAct {...begun} saved={saved} end={() => setBegun(undefined)} />}
    </>
  );
}
