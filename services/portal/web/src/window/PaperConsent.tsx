import { Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { type Signed, SignedScan } from './SignedScan';
import { base64, consentOnPaper } from './windowCase';

/** The other parent has signed on paper: its scan is kept and the household registration goes on, or not; what was answered with no, or not in time, can only become a yes. */
export function PaperConsent({ caseNo, undecided }: { caseNo: string; undecided: boolean }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const [signed, setSigned] = useState<Signed>();
  const take = (granted: boolean) => act(t('window.done'), async () => consentOnPaper(caseNo, granted, signed!.signedOn, await base64(signed!.scan)));
  return (
    <fieldset className="notice">
      <legend>{t('window.paperConsent')}</legend>
      <p className="soft">{t('window.then_consent')}</p>
      <Space wrap>
        <SignedScan label={t('window.scan')} onChange={setSigned} />
        <Button type="primary" disabled={busy || !signed} data-consent="granted" onClick={() => void take(true)}>{t('window.signedYes')}</Button>
        {undecided && (
          <Popconfirm title={t('cases.refuseSure')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void take(false)}>
            <Button disabled={busy || !signed}>{t('window.signedNo')}</Button>
          </Popconfirm>
        )}
      </Space>
    </fieldset>
  );
}
