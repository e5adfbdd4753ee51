import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { PLACES } from '../shared/codes/regions';
import { type Account, ACCOUNT, change, type Duties, type Issued, open, ROLES, type Unit, unitsFor, withRegionsOf } from './users';
import { useRoleWord } from './useRoleWord';

type Typed = Duties & { account: string };

interface Props {
  units: Unit[];
  /** The account to change; a new one is opened without. */
  account?: Account;
  close: () => void;
  /** What the owner of a new account is given. */
  issued: (password?: Issued) => void;
}

/** What an account may do and where; the units offered are those of its roles, and their counties come along. */
export function AccountForm({ units, account, close, issued }: Props) {
  const { t } = useTranslation();
  const role = useRoleWord();
  const [form] = Form.useForm<Typed>();
  const roles = Form.useWatch('roles', form) ?? account?.roles ?? [];
  const send = async ({ account: name, ...duties }: Typed) =>
    issued(account ? void (await change(account.account!, duties)) : await open(name, duties));
  const follow = (changed: Partial<Typed>) => {
    if (changed.units) {
      form.setFieldValue('regions', withRegionsOf(changed.units, units, form.getFieldValue('regions') ?? []));
    }
  };
  return (
    <FormDialogue form={form} title={account ? t('users.changeOf', { account: account.account }) : t('users.add')} then={account && t('users.thenChange')} ok={account ? t('users.save') : t('users.add')}
      done={t(account ? 'users.saved' : 'users.added')} changes={['users']} initial={{ roles: [], units: [], regions: [], ...account }} keptAs={`account-${account?.account ?? ''}`} typing={follow} close={close} send={send}>
      {!account && (
        <Form.Item name="account" label={t('users.account')} extra={t('users.accountHint')} rules={[{ required: true, pattern: ACCOUNT, message: t('users.accountWrong') }]}>
          <Input autoComplete="off" spellCheck={false} maxLength={40} />
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
    </FormDialogue>
  );
}
