import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogue } from './Dialogue';

export type Reasoned = 'refuse' | 'giveBack' | 'divert' | 'reopen';

const REASONS: Record<Reasoned, string[]> = {
  refuse: ['CONDITIONS_NOT_MET', 'DATA_WRONG', 'MATERIAL_MISSING', 'MATERIAL_UNCLEAR'],
  giveBack: ['DATA_WRONG', 'MATERIAL_MISSING', 'MATERIAL_UNCLEAR'],
  divert: ['ENQUIRY', 'MATERIAL_UNCLEAR', 'E24'],
  reopen: ['PARENT_CAME_BACK', 'DATA_WRONG'],
};

/** An act that needs its reason, as a code and in words the family reads. */
export function ReasonDialogue({ kind, close, act }: { kind: Reasoned; close: () => void; act: (reasonCode: string, explanation: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(REASONS[kind][0]);
  const [text, setText] = useState('');
  return (
    <Dialogue title={t(`desk.${kind}`)} then={t(`desk.then_${kind}`)} ok={t(`desk.${kind}`)} danger={kind === 'refuse'} ready={text.trim().length >= 2} close={close} act={() => act(reason, text.trim())}>
      <Radio.Group aria-label={t('desk.reason')} value={reason} onChange={(event) => setReason(event.target.value)} options={REASONS[kind].map((value) => ({ value, label: t(`reason.${value}`) }))} />
      <Input.TextArea data-first style={{ marginTop: '.75rem' }} rows={3} maxLength={1000} aria-label={t('desk.explanation')} placeholder={t('desk.explanation')} value={text} onChange={(event) => setText(event.target.value)} />
      <p className="soft">{t('desk.ctrlEnter')}</p>
    </Dialogue>
  );
}
