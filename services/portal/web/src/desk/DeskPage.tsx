import { useQuery } from '@tanstack/react-query';
import { Segmented, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { countQuery, officesOf, type State } from './desk';
import { Desk } from './Desk';

const STATES: State[] = ['READY', 'CLAIMED', 'APPROVED', 'NOTICE', 'HELD', 'WAITING', 'DIVERTED'];

/** A clerk's day: how much lies in which state, and the desk to work through it. */
export default function DeskPage() {
  const { t } = useTranslation();
  const session = useSession();
  const offices = session ? officesOf(session) : [];
  const [office, setOffice] = useState<string>();
  const [state, setState] = useState<State>('READY');
  const at = office ?? offices[0];
  if (!at) {
    return null;
  }
  return (
    <>
      <h1>{t('desk.title', { office: t(`part.${at}`) })}</h1>
      {offices.length > 1 && <Tabs activeKey={at} onChange={setOffice} items={offices.map((key) => ({ key, label: t(`part.${key}`) }))} />}
      <Segmented<State> value={state} onChange={setState} aria-label={t('desk.state')}
        options={STATES.map((value) => ({ value, label: <Count office={at} state={value} /> }))} />
      <Desk key={`${at}${state}`} office={at} state={state} />
    </>
  );
}

function Count({ office, state }: { office: string; state: State }) {
  const { t } = useTranslation();
  return <span data-count={state}>{t(`workState.${state}`)} {useQuery(countQuery(office, state)).data}</span>;
}
