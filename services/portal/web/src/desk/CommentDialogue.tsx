import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialogue } from './Dialogue';
import { useTyped } from './useTyped';

export function CommentDialogue({ id, close, comment }: { id: string; close: () => void; comment: (text: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const { typed: { text }, type, leave } = useTyped(`comment-${id}`, { text: '' }, close);
  return (
    <Dialogue title={t('desk.comment')} then={t('desk.then_comment')} ok={t('desk.comment')} ready={text.trim().length > 0} close={leave} act={() => comment(text.trim())}>
      <Input maxLength={1000} aria-label={t('desk.forColleagues')} placeholder={t('desk.forColleagues')} value={text} onChange={(event) => type({ text: event.target.value })} />
    </Dialogue>
  );
}
