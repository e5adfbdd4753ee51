import { Button, Popconfirm, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { type Signed, SignedScan } from './SignedScan';
import { base64, consentOnPaper, type Unable } from './windowCase';

const UNABLE: Unable[] = ['DEAD', 'MISSING', 'CUSTODY'];

/**
 * The other parent has signed on paper: its scan is kept and the household registration goes on, or not; what was answered with no,
 * or not in time, can only become a yes. For one who can sign no more the applicant signs, and the registration waits for nobody.
 */
export function PaperConsent({ caseNo, undecided }: { caseNo: string; undecided: boolean }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const [signed, setSigned] = useState<Signed>();
  const [unable, setUnable] = useState<Unable>();
  const take = (granted: boolean) => act(t('window.done'), async () => consentOnPaper(caseNo, { granted, unable, signedOn: signed!.signedOn, scan: await base64(signed!.scan) }));
  return (
    <fieldset className="notice">
      <legend>{t('window.paperConsent')}</legend>
      <p className="soft">{t(unable ? 'window.then_unable' : 'window.then_consent')}</p>
      <Space wrap>
        <Select
          allowClear
          aria-label={t('window.unable')}
          placeholder={t('window.unable')}
          style={{ minWidth: '18rem' }}
          value={unable}
          onChange={setUnable}
          options={UNABLE.map((value) => ({ value, label: t(`value.unable_reason_${value}`) }))}
        />
        <SignedScan label={t('window.scan')} onChange={setSigned} />
        <Button type="primary" disabled={busy || !signed} data-consent="granted" onClick={() => void take(true)}>{t(unable ? 'window.goesOnAlone' : 'window.signedYes')}</Button>
        {undecided && !unable && (
          <Popconfirm title={t('cases.refuseSure')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void take(false)}>
            <Button disabled={busy || !signed}>{t('window.signedNo')}</Button>
          </Popconfirm>
        )}
      </Space>
    </fieldset>
  );
}
