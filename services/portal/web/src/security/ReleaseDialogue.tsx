import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialogue } from '../desk/Dialogue';
import { useTyped } from '../desk/useTyped';
import type { Locked } from './security';

/** What one of the two security officers found, in words that stay on record. */
export function ReleaseDialogue({ locked, close, speak }: { locked: Locked; close: () => void; speak: (finding: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const { typed: { finding }, type, leave } = useTyped(`release-${locked.id}`, { finding: '' }, close);
  return (
    <Dialogue title={t('security.release')} then={t(locked.firstBy ? 'security.then_confirm' : 'security.then_propose')} ok={t(locked.firstBy ? 'security.confirm' : 'security.propose')}
      ready={finding.trim().length >= 2} close={leave} act={() => speak(finding.trim())}>
      <Input.TextArea data-first rows={3} maxLength={1000} aria-label={t('security.finding')} placeholder={t('security.finding')} value={finding} onChange={(event) => type({ finding: event.target.value })} />
      <p className="soft">{t('desk.ctrlEnter')}</p>
    </Dialogue>
  );
}
