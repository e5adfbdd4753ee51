import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { Dialogue } from './Dialogue';
import { useTyped } from './useTyped';

const REASONS = ['WAITING_FOR_ENQUIRY', 'WAITING_FOR_FAMILY', 'WAITING_FOR_PAPER'];
const DAY = 86_400_000;

/** Laid aside until a day, when it comes back by itself. */
export function HoldDialogue({ id, close, hold }: { id: string; close: () => void; hold: (reasonCode: string, until?: string, explanation?: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const tomorrow = businessDay(useSession(), Date.now() + DAY);
  const { typed: { reason, until, text }, type, leave } = useTyped(`hold-${id}`, { reason: REASONS[0], until: tomorrow, text: '' }, close);
  return (
    <Dialogue title={t('desk.hold')} then={t('desk.then_hold')} ok={t('desk.hold')} ready={!until || until >= tomorrow} close={leave} act={() => hold(reason, until || undefined, text.trim() || undefined)}>
      <Radio.Group aria-label={t('desk.reason')} value={reason} onChange={(event) => type({ reason: event.target.value })}>
        {REASONS.map((value) => <Radio key={value} value={value}>{t(`reason.${value}`)}</Radio>)}
      </Radio.Group>
      <p><label>{t('desk.holdUntil')} <input type="date" style={{ width: 'auto' }} min={tomorrow} value={until} onChange={(event) => type({ until: event.target.value })} /></label></p>
      <Input maxLength={1000} aria-label={t('desk.forColleagues')} placeholder={t('desk.forColleagues')} value={text} onChange={(event) => type({ text: event.target.value })} />
    </Dialogue>
  );
}
