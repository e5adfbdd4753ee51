import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { Dialogue } from './Dialogue';

const REASONS = ['WAITING_FOR_ENQUIRY', 'WAITING_FOR_FAMILY', 'WAITING_FOR_PAPER'];
const DAY = 86_400_000;

/** Laid aside until a day, when it comes back by itself. */
export function HoldDialogue({ close, hold }: { close: () => void; hold: (reasonCode: string, until?: string, explanation?: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const tomorrow = businessDay(useSession(), Date.now() + DAY);
  const [reason, setReason] = useState(REASONS[0]);
  const [until, setUntil] = useState(tomorrow);
  const [text, setText] = useState('');
  return (
    <Dialogue title={t('desk.hold')} then={t('desk.then_hold')} ok={t('desk.hold')} ready={!until || until >= tomorrow} close={close} act={() => hold(reason, until || undefined, text.trim() || undefined)}>
      <Radio.Group aria-label={t('desk.reason')} value={reason} onChange={(event) => setReason(event.target.value)}>
        {REASONS.map((value) => <Radio key={value} value={value}>{t(`reason.${value}`)}</Radio>)}
      </Radio.Group>
      <p><label>{t('desk.holdUntil')} <input type="date" style={{ width: 'auto' }} min={tomorrow} value={until} onChange={(event) => setUntil(event.target.value)} /></label></p>
      <Input maxLength={1000} aria-label={t('desk.forColleagues')} placeholder={t('desk.forColleagues')} value={text} onChange={(event) => setText(event.target.value)} />
    </Dialogue>
  );
}
