import { useQuery } from '@tanstack/react-query';
import { Button, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACES } from '../shared/codes/regions';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { type Account, accountsQuery, departmentOf, PAGE, type Place, type Unit } from './users';
import { useRoleWord } from './useRoleWord';

export type Act = 'change' | 'newPassword' | 'lock' | 'unlock';

interface Props {
  units: Unit[];
  place?: Place;
  text: string;
  begin: (act: Act, account: Account) => void;
}

/** Who works at the chosen unit, or everywhere: what they may do and where, and what can be done with the account. */
export function AccountTable({ units, place, text, begin }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const role = useRoleWord();
  const own = useSession()?.account;
  const query = useQuery(accountsQuery(place, text, page));
  return (
    <Asked query={query}>
      {({ total, accounts }) => (
        <Table<Account> size="small" rowKey="account" dataSource={accounts} locale={{ emptyText: t('users.none') }}
          pagination={{ current: page, pageSize: PAGE, total, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }} columns={[
            { title: t('users.account'), dataIndex: 'account', render: (account: string, { enabled }) => <><span className="code">{account}</span>{!enabled && <> <Tag color="error">{t('users.locked')}</Tag></>}</> },
            { title: t('users.roles'), dataIndex: 'roles', render: (roles: string[]) => roles.map((name) => <div key={name}>{role(name)}</div>) },
            { title: t('users.where'), dataIndex: 'units', responsive: ['md'], render: (_, account) => <Where account={account} units={units} /> },
            { title: t('users.lastSignIn'), dataIndex: 'lastSignIn', responsive: ['lg'], render: (at?: string) => (at ? moment(at) : <span className="soft">{t('users.never')}</span>) },
            { title: t('users.acts'), render: (_, account) => <Acts account={account} own={account.account === own} begin={begin} /> },
          ]} />
      )}
    </Asked>
  );
}

function Where({ account, units }: { account: Account; units: Unit[] }) {
  const departments = account.roles!.map(departmentOf);
  const everywhere = account.roles!.includes('counter');
  const nameOf = (code: string) => [...new Set(units.filter((unit) => unit.code === code && unit.name && (everywhere || departments.includes(unit.department!))).map(({ name }) => name))].join('、');
  return (
    <>
      {account.units!.map((code) => <div key={code}>{nameOf(code)} <span className="soft code">{code}</span></div>)}
      <div className="soft">{account.regions!.map((code) => PLACES.find((one) => one.code === code)?.name ?? code).join('、')}</div>
    </>
  );
}

function Acts({ account, own, begin }: { account: Account; own: boolean; begin: Props['begin'] }) {
  const { t } = useTranslation();
  if (own) {
    return <span className="soft">{t('users.notYourself')}</span>;
  }
  const acts: Act[] = ['change', 'newPassword', account.enabled ? 'lock' : 'unlock'];
  return (
    <Space wrap>
      {acts.map((act) => <Button key={act} size="small" danger={act === 'lock'} onClick={() => begin(act, account)}>{t(`users.${act}`)}</Button>)}
    </Space>
  );
}
