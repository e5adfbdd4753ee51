import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { confirmDestruction, type DestructionList, listForDestruction, openLists, type Spoilt } from './spoilt';

/** One person lists what a past year spoilt, another has seen it destroyed and says so. */
export function Destruction({ institution, year, entries }: { institution: string; year: number; entries: Spoilt[] }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const [listing, setListing] = useState(false);
  const [confirming, setConfirming] = useState<DestructionList>();
  const unlisted = entries.filter(({ destructionId }) => !destructionId).length;
  return (
    <>
      {unlisted > 0 && <div className="acts"><Button danger onClick={() => setListing(true)}>{t('certificates.list', { n: unlisted })}</Button></div>}
      {openLists(entries).map((list) => (
        <Alert key={list.id} type="warning" showIcon style={{ margin: '.75rem 0' }} title={t('certificates.listed', { n: list.count, who: list.listedBy })}
          description={list.listedBy === account ? t('certificates.otherWitness') : <Button onClick={() => setConfirming(list)}>{t('certificates.confirmDestruction')}</Button>} />
      ))}
      {listing && (
        <FormDialogue title={t('certificates.list', { n: unlisted })} then={t('certificates.then_list', { year })} ok={t('certificates.listOk')} danger done={t('certificates.done_list')}
          changes={['hospital', 'void']} close={() => setListing(false)} send={() => listForDestruction(institution, year)} />
      )}
      {confirming && (
        <FormDialogue title={t('certificates.confirmDestruction')} then={t('certificates.then_confirmDestruction', { n: confirming.count, who: confirming.listedBy })} ok={t('certificates.confirmDestruction')} danger
          done={t('certificates.done_confirmDestruction')} changes={['hospital', 'void']} close={() => setConfirming(undefined)} send={() => confirmDestruction(confirming.id)} />
      )}
    </>
  );
}
