import './users.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogue } from '../desk/Dialogue';
import { useAct } from '../shared/antd/useAct';
import { Asked } from '../shared/states/Asked';
import { AccountForm } from './AccountForm';
import { AccountTable, type Act } from './AccountTable';
import { OneTimePassword } from './OneTimePassword';
import { UnitList } from './UnitList';
import { type Account, type Issued, lock, type Place, renewPassword, unitsQuery, unlock } from './users';

const THEN = { lock: 'thenLock', unlock: 'thenUnlock', newPassword: 'thenNewPassword' } as const;

/** Who works here, at which unit, and what they may do; without anybody's name. */
export default function UsersPage() {
  const { t } = useTranslation();
  const { act } = useAct('users');
  const [place, setPlace] = useState<Place>();
  const [text, setText] = useState('');
  const [begun, setBegun] = useState<{ act: Act | 'add'; account?: Account }>();
  const [issued, setIssued] = useState<Issued>();
  const close = () => setBegun(undefined);
  const decide = (what: keyof typeof THEN, name: string) => {
    if (what === 'newPassword') {
      void act(t('users.saved'), async () => setIssued(await renewPassword(name)));
    } else {
      void act(t(`users.${what}Done`), () => (what === 'lock' ? lock : unlock)(name));
    }
  };
  return (
    <>
      <h1>{t('users.title')}</h1>
      <p className="soft">{t('users.intro')}</p>
      <Asked query={useQuery(unitsQuery)}>
        {(units) => (
          <div className="users">
            <UnitList units={units} place={place} choose={setPlace} />
            <section aria-label={t('users.accounts')}>
              <div className="users-tools">
                <Input.Search style={{ maxWidth: '22rem' }} allowClear aria-label={t('users.find')} placeholder={t('users.find')} onSearch={(typed) => setText(typed.trim().toLowerCase())} />
                <Button type="primary" onClick={() => setBegun({ act: 'add' })}>{t('users.add')}</Button>
              </div>
              <AccountTable key={`${place?.department}.${place?.unit}.${text}`} units={units} place={place} text={text} begin={(what, account) => setBegun({ act: what, account })} />
            </section>
            {(begun?.act === 'add' || begun?.act === 'change') && (
              <AccountForm units={units} account={begun.account} close={close} issued={setIssued} />
            )}
          </div>
        )}
      </Asked>
      {begun?.account && begun.act !== 'add' && begun.act !== 'change' && (
        <Question act={begun.act} account={begun.account.account!} close={close} decide={decide} />
      )}
      {issued && <OneTimePassword issued={issued} close={() => setIssued(undefined)} />}
    </>
  );
}

function Question({ act, account, close, decide }: { act: keyof typeof THEN; account: string; close: () => void; decide: (act: keyof typeof THEN, account: string) => void }) {
  const { t } = useTranslation();
  return <Dialogue title={t(`users.${act}Of`, { account })} then={t(`users.${THEN[act]}`)} ok={t(`users.${act}`)} danger={act === 'lock'} close={close} act={() => decide(act, account)} />;
}
