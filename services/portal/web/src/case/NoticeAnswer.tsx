import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { faultOf } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import type { Value } from '../wizard/form';
import { QuestionField } from '../wizard/QuestionField';
import { questionOf } from '../wizard/screens';
import type { Entry } from './cases';
import { LaterPaper } from './LaterPaper';

/** Everything one office misses, said once, and the answer to it; the other items go on. */
export function NoticeAnswer({ caseNo, childIndex, entry }: { caseNo: string; childIndex: number; entry: Entry }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const notice = entry.notice!;
  const [fields, setFields] = useKept<Record<string, Value>>(`answer-${notice.noticeId}`, {});
  const [note, setNote] = useKept(`note-${notice.noticeId}`, '');
  const answer = useMutation({
    mutationFn: () => content(application.PUT('/cases/{caseNo}/children/{childIndex}/items/{item}/notices/{noticeId}/answer', {
      params: { path: { caseNo, childIndex, item: entry.item as never, noticeId: notice.noticeId! } },
      body: { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as never, note: note.trim() || undefined },
    })),
    onSuccess: () => { setNote(''); setFields({}); return queries.invalidateQueries({ queryKey: ['case', caseNo] }); },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate();
  };
  return (
    <form onSubmit={send} className="notice">
      <p><strong>{t('cases.notice', { day: notice.answerBy })}</strong></p>
      {notice.defects?.map(({ code, field, text, fix }) => (
        <div key={`${code}${field}`} data-defect={code}>
          <p><strong>{i18n.language === 'zh' ? text : t(`defect.${code}`, { defaultValue: text })}</strong> <span className="soft">{fix}</span></p>
          {field && <QuestionField question={questionOf(field)} value={fields[field] ?? null} fault={faultOf(answer.error, field)} put={(value) => setFields({ ...fields, [field]: value })} />}
        </div>
      ))}
      <LaterPaper caseNo={caseNo} childIndex={childIndex} item={entry.item!} />
      <div className="field">
        <label htmlFor={`${notice.noticeId}-note`}>{t('cases.note')}</label>
        <textarea id={`${notice.noticeId}-note`} rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {answer.isError && <Failure error={answer.error} />}
      <button className="main" disabled={answer.isPending}>{t('cases.sendAnswer')}</button>
    </form>
  );
}
