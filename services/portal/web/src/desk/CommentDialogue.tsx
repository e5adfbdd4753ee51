import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogue } from './Dialogue';

export function CommentDialogue({ close, comment }: { close: () => void; comment: (text: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <Dialogue title={t('desk.comment')} then={t('desk.then_comment')} ok={t('desk.comment')} ready={text.trim().length > 0} close={close} act={() => comment(text.trim())}>
      <Input maxLength={1000} aria-label={t('desk.forColleagues')} placeholder={t('desk.forColleagues')} value={text} onChange={(event) => setText(event.target.value)} />
    </Dialogue>
  );
}
