import { App, Button, Input, type InputRef, Modal, Space } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issued } from './users';

/** The only time that anybody sees it: the dialogue closes by saying that it was handed over, and by nothing else. */
export function OneTimePassword({ issued, close }: { issued: Issued; close: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const field = useRef<InputRef>(null);
  const copy = () =>
    navigator.clipboard.writeText(issued.oneTimePassword!).then(
      () => message.success(t('users.copied')),
      () => {
        field.current?.select();
        message.info(t('users.copyByHand'));
      },
    );
  return (
    <Modal open title={t('users.oneTime', { account: issued.account })} closable={false} keyboard={false} mask={{ closable: false }}
      footer={<Button type="primary" onClick={close}>{t('users.handedOver')}</Button>}>
      <p>{t('users.oneTimeText')}</p>
      <Space.Compact block>
        <Input ref={field} className="code" readOnly aria-label={t('users.password')} value={issued.oneTimePassword} />
        <Button autoFocus onClick={() => void copy()}>{t('users.copy')}</Button>
      </Space.Compact>
    </Modal>
  );
}
