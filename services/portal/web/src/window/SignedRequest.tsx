import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddPanel } from '../case/AddPanel';
import type { CaseView } from '../case/cases';
import { ChangePanel } from '../case/ChangePanel';
import { WithdrawPanel } from '../case/WithdrawPanel';
import { useAct } from '../shared/antd/useAct';
import { type Signed, SignedScan } from './SignedScan';
import { takeRequest, windowChanges } from './windowCase';

/** What the family wants otherwise: once the applicant's signed request is scanned, through the same panels as at home. */
export function SignedRequest({ seen }: { seen: CaseView }) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  const [paper] = useState(() => crypto.randomUUID());
  const [signed, setSigned] = useState<Signed>();
  const [taken, setTaken] = useState(false);
  const door = windowChanges(seen.caseNo!, paper);
  const take = async () => setTaken(await act(t('window.done'), () => takeRequest(seen.caseNo!, paper, signed!.signedOn, signed!.scan)));
  return (
    <fieldset className="notice" data-request={taken ? 'taken' : 'asked'}>
      <legend>{t('window.request')}</legend>
      {taken ? (
        <>
          <p role="status">{t('window.requestTaken')}</p>
          <ChangePanel seen={seen} door={door} />
          <AddPanel seen={seen} door={door} />
          <WithdrawPanel seen={seen} door={door} />
        </>
      ) : (
        <>
          <p className="soft">{t('window.then_request')}</p>
          <Space wrap>
            <SignedScan label={t('window.requestScan')} onChange={setSigned} />
            <Button disabled={busy || !signed} onClick={() => void take()}>{t('window.takeSigned')}</Button>
          </Space>
        </>
      )}
    </fieldset>
  );
}
