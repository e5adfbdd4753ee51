import { Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { ScanInput } from './ScanInput';
import { base64, consentOnPaper } from './windowCase';

/** The other parent has signed on paper: its scan is kept and the household registration goes on, or not; what was answered with no, or not in time, can only become a yes. */
export function PaperConsent({ caseNo, undecided }: { caseNo: string; undecided: boolean }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const today = businessDay(useSession(), Date.now());
  const [scan, setScan] = useState<File>();
  const [signedOn, setSignedOn] = useState(today);
  const take = (granted: boolean) => act(t('window.done'), async () => consentOnPaper(caseNo, granted, signedOn, await base64(scan!)));
  return (
    <fieldset className="notice">
      <legend>{t('window.paperConsent')}</legend>
      <p className="soft">{t('window.then_consent')}</p>
      <Space wrap>
        <ScanInput label={t('window.scan')} onChange={setScan} />
        <label>{t('desk.signedOn')} <input type="date" style={{ width: 'auto' }} max={today} value={signedOn} onChange={(event) => setSignedOn(event.target.value)} /></label>
        <Button type="primary" disabled={busy || !scan || !signedOn} data-consent="granted" onClick={() => void take(true)}>{t('window.signedYes')}</Button>
        {undecided && (
          <Popconfirm title={t('cases.refuseSure')} okText={t('desk.yes')} cancelText={t('desk.no')} onConfirm={() => void take(false)}>
            <Button disabled={busy || !scan || !signedOn}>{t('window.signedNo')}</Button>
          </Popconfirm>
        )}
      </Space>
    </fieldset>
  );
}
