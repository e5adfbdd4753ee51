import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const REASONS = ['CONDITIONS_NOT_MET', 'DATA_WRONG', 'MATERIAL_MISSING', 'MATERIAL_UNCLEAR'];

/** A refusal is a legal act: it needs its reason in words and is asked once more. */
export function RefusalForm({ close, refuse }: { close: () => void; refuse: (reasonCode: string, explanation: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<string>();
  const [text, setText] = useState('');
  return (
    <Modal open title={t('desk.refuse')} okText={t('desk.refuseNow')} okButtonProps={{ danger: true, disabled: !reason || text.trim().length < 2 }} cancelText={t('desk.no')}
      onCancel={close} onOk={async () => { close(); await refuse(reason!, text.trim()); }}>
      <p>{t('desk.then_refuse')}</p>
      <Select style={{ width: '100%' }} aria-label={t('desk.reason')} placeholder={t('desk.reason')} value={reason} onChange={setReason} options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} />
      <Input.TextArea style={{ marginTop: '.75rem' }} rows={3} maxLength={1000} aria-label={t('desk.explanation')} placeholder={t('desk.explanation')} value={text} onChange={(event) => setText(event.target.value)} />
    </Modal>
  );
}
