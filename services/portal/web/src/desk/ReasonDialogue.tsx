import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialogue } from './Dialogue';
import { useTyped } from './useTyped';

export type Reasoned = 'refuse' | 'giveBack' | 'divert' | 'reopen';

const REASONS: Record<Reasoned, string[]> = {
  refuse: ['CONDITIONS_NOT_MET', 'DATA_WRONG', 'MATERIAL_MISSING', 'MATERIAL_UNCLEAR'],
  giveBack: ['DATA_WRONG', 'MATERIAL_MISSING', 'MATERIAL_UNCLEAR'],
  divert: ['ENQUIRY', 'MATERIAL_UNCLEAR', 'E24'],
  reopen: ['PARENT_CAME_BACK', 'DATA_WRONG'],
};

/** An act that needs its reason, as a code and in words the family reads. */
export function ReasonDialogue({ kind, id, close, act }: { kind: Reasoned; id: string; close: () => void; act: (reasonCode: string, explanation: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const { typed: { reason, text }, type, leave } = useTyped(`${kind}-${id}`, { reason: REASONS[kind][0], text: '' }, close);
  return (
    <Dialogue title={t(`desk.${kind}`)} then={t(`desk.then_${kind}`)} ok={t(`desk.${kind}`)} danger={kind === 'refuse'} ready={text.trim().length >= 2} close={leave} act={() => act(reason, text.trim())}>
      <Radio.Group aria-label={t('desk.reason')} value={reason} onChange={(event) => type({ reason: event.target.value })} options={REASONS[kind].map((value) => ({ value, label: t(`reason.${value}`) }))} />
      <Input.TextArea data-first style={{ marginTop: '.75rem' }} rows={3} maxLength={1000} aria-label={t('desk.explanation')} placeholder={t('desk.explanation')} value={text} onChange={(event) => type({ text: event.target.value })} />
      <p className="soft">{t('desk.ctrlEnter')}</p>
    </Dialogue>
  );
}
