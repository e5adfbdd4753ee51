import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { admits, useSession } from '../shared/session/session';
import { OFFICE } from './certificates';
import { type Plain, PlainChange } from './PlainChange';
import { ReplaceDialogue } from './ReplaceDialogue';

type Act = 'replace' | Plain;

interface Props {
  id: string;
  /** Another change waits for its release. */
  waiting: boolean;
  /** Who has frozen it, while it is. */
  frozen?: string;
}

/** What this person may do with a valid certificate; what the office would refuse as it stands is not offered. */
export function CertificateActs({ id, waiting, frozen }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const [begun, setBegun] = useState<Act>();
  const close = () => setBegun(undefined);
  const changes = !admits({ kinds: ['clerk'], department: OFFICE }, session) || waiting ? [] : frozen ? ['void'] as const : ['replace', 'reissue', 'void'] as const;
  const freezes = !frozen ? ['freeze'] as const : frozen === session?.account ? [] : ['unfreeze'] as const;
  return (
    <>
      {frozen && <Alert type="warning" showIcon title={t('certificates.frozen', { who: frozen })} />}
      <div className="acts">
        {[...changes, ...freezes].map((act) => <Button key={act} danger={act === 'void' || act === 'freeze'} onClick={() => setBegun(act)}>{t(`certificates.${act}`)}</Button>)}
      </div>
      {begun === 'replace' ? <ReplaceDialogue id={id} close={close} /> : begun && <PlainChange act={begun} id={id} close={close} />}
    </>
  );
}
