import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opened } from '../desk/desk';
import { useSession } from '../shared/session/session';
import { OFFICE, type Pending, release, withdraw } from './certificates';
import { ChangedFacts } from './ChangedFacts';
import { FormDialogue } from '../shared/antd/FormDialogue';

/** What one person has asked for and can take back: the second one compares it with the papers and releases it, or turns it down. */
export function PendingChange({ id, pending, opened }: { id: string; pending: Pending; opened: Opened }) {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const [asking, setAsking] = useState<'release' | 'withdraw'>();
  const close = () => setAsking(undefined);
  const own = pending.askedBy === account;
  const back = own ? 'takeBack' : 'turnDown';
  const facts = <ChangedFacts pending={pending} fields={opened.fields ?? {}} />;
  return (
    <section className="card marked" aria-label={t('certificates.pending')}>
      <h3>{t('certificates.pending')}</h3>
      {facts}
      {own && <p className="soft">{t('certificates.notYourself')}</p>}
      <div className="acts">
        {!own && <Button type="primary" onClick={() => setAsking('release')}>{t('certificates.release')}</Button>}
        <Button onClick={() => setAsking('withdraw')}>{t(`certificates.${back}`)}</Button>
      </div>
      {asking === 'withdraw' && (
        <FormDialogue title={t(`certificates.${back}`)} then={t(`certificates.then_${back}`)} ok={t(`certificates.${back}`)} done={t(own ? 'certificates.takenBack' : 'certificates.turnedDown')}
          changes={['desk', OFFICE]} close={close} send={() => withdraw(id)} />
      )}
      {asking === 'release' && (
        <FormDialogue title={t('certificates.release')} then={t(`certificates.then_release_${pending.kind}`)} ok={t('certificates.release')} done={t('certificates.released')}
          changes={['desk', OFFICE]} close={close} send={() => release(id)}>
          {facts}
        </FormDialogue>
      )}
    </section>
  );
}
