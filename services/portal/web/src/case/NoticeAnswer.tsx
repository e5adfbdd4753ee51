import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import type { Value } from '../wizard/form';
import { QuestionField } from '../wizard/QuestionField';
import { questionOf } from '../wizard/screens';
import type { Entry } from './cases';
import type { FamilyDoor } from './familyDoor';
import { GivePaper } from './GivePaper';
import { LaterPaper } from './LaterPaper';

/** Everything one office misses, said once, and the answer to it: a question, another photo or a word; the other items go on. */
export function NoticeAnswer({ door, entry }: { door: FamilyDoor; entry: Entry }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const notice = entry.notice!;
  const [fields, setFields] = useKept<Record<string, Value>>(`answer-${notice.noticeId}`, {});
  const [note, setNote] = useKept(`note-${notice.noticeId}`, '');
  const answer = useMutation({
    mutationFn: () => door.answer(entry.item!, notice.noticeId!, {
      fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
      note: note.trim() || undefined,
    }),
    onSuccess: () => { setNote(''); setFields({}); return queries.invalidateQueries({ queryKey: door.changes }); },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate();
  };
  return (
    <form onSubmit={send} className="notice">
      <p><strong>{t('cases.notice', { day: notice.answerBy })}</strong></p>
      {notice.defects?.map(({ code, field = '', text, fix, explanation, mending }) => (
        <div key={`${code}${field}`} data-defect={code}>
          <p><strong>{i18n.language === 'zh' ? text : t(`defect.${code}`, { defaultValue: text })}</strong> <span className="soft">{fix}</span></p>
          {explanation && <p lang="zh-CN">{t('cases.officeSays')}{explanation}</p>}
          {mending === 'PAPER' && <GivePaper door={door} kind={field} />}
          {mending === 'FIELD' && <QuestionField question={questionOf(field)} value={fields[field] ?? null} fault={faultOf(answer.error, field)} put={(value) => setFields({ ...fields, [field]: value })} />}
          {mending === 'NOTE' && <p className="soft">{t('cases.answerInNote')}</p>}
        </div>
      ))}
      {entry.papers && <LaterPaper door={door} kinds={entry.papers} />}
      <div className="field">
        <label htmlFor={`${notice.noticeId}-note`}>{t('cases.note')}</label>
        <textarea id={`${notice.noticeId}-note`} rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {answer.isError && <Failure error={answer.error} />}
      <button className="main" disabled={answer.isPending}>{t('cases.sendAnswer')}</button>
    </form>
  );
}
