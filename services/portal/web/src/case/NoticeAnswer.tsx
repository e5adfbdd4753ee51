import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { Failure } from '../shared/states/States';
import type { Entry } from './cases';

/** Everything one office misses, said once, and the answer to it; the other items go on. */
export function NoticeAnswer({ caseNo, childIndex, entry }: { caseNo: string; childIndex: number; entry: Entry }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const notice = entry.notice!;
  const [fields, setFields] = useState<Record<string, string>>({});
  const [note, setNote] = useState('');
  const answer = useMutation({
    mutationFn: () => content(application.PUT('/cases/{caseNo}/children/{childIndex}/items/{item}/notices/{noticeId}/answer', {
      params: { path: { caseNo, childIndex, item: entry.item as never, noticeId: notice.noticeId! } },
      body: { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim())) as never, note: note.trim() || undefined },
    })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseNo] }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate();
  };
  if (answer.isSuccess) {
    return <p className="good" role="status">{t('cases.answered')}</p>;
  }
  return (
    <form onSubmit={send} className="notice">
      <p><strong>{t('cases.notice', { day: notice.answerBy })}</strong></p>
      {notice.defects?.map((defect) => {
        const field = defect.field;
        return (
          <div className="field" key={`${defect.code}${field}`}>
            <label htmlFor={`${notice.noticeId}-${field}`}>{defect.text}</label>
            <span className="hint soft">{defect.fix}</span>
            {field && (
              <input id={`${notice.noticeId}-${field}`} data-key={field} value={fields[field] ?? ''} placeholder={t(`field.${field.replaceAll('.', '_')}`, { defaultValue: '' })}
                onChange={(event) => setFields({ ...fields, [field]: event.target.value })} />
            )}
          </div>
        );
      })}
      <div className="field">
        <label htmlFor={`${notice.noticeId}-note`}>{t('cases.note')}</label>
        <textarea id={`${notice.noticeId}-note`} rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {answer.isError && <Failure error={answer.error} />}
      <button className="main" disabled={answer.isPending}>{t('cases.sendAnswer')}</button>
    </form>
  );
}
