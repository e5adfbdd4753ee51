import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsByField } from '../shared/antd/faultsByField';
import { Problem } from '../shared/api/problem';
import { type Account, ACCOUNT, change, type Duties, type Issued, open, PLACES, ROLES, type Unit, unitsFor, withRegionsOf } from './users';
import { useRoleWord } from './useRoleWord';

type Typed = Duties & { account: string };
const FIELDS: (keyof Typed)[] = ['account', 'roles', 'units', 'regions'];

interface Props {
  units: Unit[];
  /** The account to change; a new one is opened without. */
  account?: Account;
  close: () => void;
  /** With what was issued when the account is new. */
  done: (issued?: Issued) => void;
}

/** What an account may do and where; the units offered are those of its roles, and their counties come along. */
export function AccountForm({ units, account, close, done }: Props) {
  const { t } = useTranslation();
  const role = useRoleWord();
  const queries = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const roles = Form.useWatch('roles', form) ?? account?.roles ?? [];
  const [fault, setFault] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const send = async ({ account: name, ...duties }: Typed) => {
    setBusy(true);
    setFault(undefined);
    try {
      const issued = account ? void (await change(account.account!, duties)) : await open(name, duties);
      await queries.invalidateQueries({ queryKey: ['users'] });
      done(issued ?? undefined);
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500, 'BROKEN', t('states.broken'));
      setFault(problem);
      form.setFields(faultsByField(problem, FIELDS));
      setBusy(false);
    }
  };
  const follow = (changed: Partial<Typed>) => {
    if (changed.units) {
      form.setFieldValue('regions', withRegionsOf(changed.units, units, form.getFieldValue('regions') ?? []));
    }
  };
  return (
    <Modal open title={account ? t('users.changeOf', { account: account.account }) : t('users.add')} width={640} mask={{ closable: false }} closable={false}
      okText={account ? t('users.save') : t('users.add')} cancelText={t('desk.no')} onCancel={close} onOk={form.submit} okButtonProps={{ disabled: busy }}>
      {account && <p>{t('users.thenChange')}</p>}
      {fault && <Alert type="error" showIcon role="alert" title={fault.detail || t('states.away')} style={{ marginBottom: '1rem' }} />}
      <Form<Typed> form={form} layout="vertical" initialValues={{ roles: [], units: [], regions: [], ...account }} onValuesChange={follow} onFinish={(typed) => void send(typed)}>
        {!account && (
          <Form.Item name="account" label={t('users.account')} extra={t('users.accountHint')} rules={[{ required: true, pattern: ACCOUNT, message: t('users.accountWrong') }]}>
            <Input autoFocus autoComplete="off" spellCheck={false} maxLength={40} />
          </Form.Item>
        )}
        <Form.Item name="roles" label={t('users.roles')} rules={[{ required: true, message: t('users.needed') }]}>
          <Select mode="multiple" optionFilterProp="label" options={ROLES.map((value) => ({ value, label: role(value) }))} />
        </Form.Item>
        <Form.Item name="units" label={t('users.units')}>
          <Select mode="multiple" optionFilterProp="label" options={unitsFor(roles, units).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))} />
        </Form.Item>
        <Form.Item name="regions" label={t('users.regions')} extra={t('users.regionsHint')}>
          <Select mode="tags" optionFilterProp="label" tokenSeparators={[' ', ',', '，', '、']} options={PLACES.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
