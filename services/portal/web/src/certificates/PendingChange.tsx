import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opened } from '../desk/desk';
import { useSession } from '../shared/session/session';
import { OFFICE, type Pending, release } from './certificates';
import { ChangedFacts } from './ChangedFacts';
import { FormDialogue } from '../shared/antd/FormDialogue';

/** What one person has asked for: the second one compares it with the papers and releases it. */
export function PendingChange({ id, pending, opened }: { id: string; pending: Pending; opened: Opened }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const [releasing, setReleasing] = useState(false);
  const facts = <ChangedFacts pending={pending} fields={opened.fields ?? {}} />;
  return (
    <section className="card marked" aria-label={t('certificates.pending')}>
      <h3>{t('certificates.pending')}</h3>
      {facts}
      {pending.askedBy === account
        ? <p className="soft">{t('certificates.notYourself')}</p>
        : <Button type="primary" onClick={() => setReleasing(true)}>{t('certificates.release')}</Button>}
      {releasing && (
        <FormDialogue title={t('certificates.release')} then={t(`certificates.then_release_${pending.kind}`)} ok={t('certificates.release')} done={t('certificates.released')}
          changes={['desk', OFFICE]} close={() => setReleasing(false)} send={() => release(id)}>
          {facts}
        </FormDialogue>
      )}
    </section>
  );
}
