import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import { complaintsQuery } from './cases';

/** Where something went wrong: says it to a person, who must answer by a day that is named. */
export function ComplaintPanel({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const made = useQuery(complaintsQuery(caseNo)).data ?? [];
  const [text, setText] = useKept(`complaint-${caseNo}`, '');
  const [begun] = useState(text !== '');
  const complain = useMutation({
    mutationFn: () => content(application.POST('/cases/{caseNo}/complaints', { params: { path: { caseNo } }, body: { text: text.trim() } })),
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries({ queryKey: complaintsQuery(caseNo).queryKey });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    complain.mutate();
  };
  return (
    <details data-panel="complaint" open={begun}>
      <summary>{t('complaint.title')}</summary>
      <p>{t('complaint.text')}</p>
      {made.map((one) => (
        <p key={one.number} className="card" role="status">
          <span className="code">{one.number}</span> {t(one.closed ? 'complaint.closed' : 'complaint.open', { contact: one.contactBy, mend: one.mendBy })} <span className="soft">{one.closed ? '' : one.mendWhy}</span>
        </p>
      ))}
      <form onSubmit={send}>
        <div className="field">
          <label htmlFor="complaint">{t('complaint.what')}</label>
          <textarea id="complaint" rows={3} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        {complain.isError && <Failure error={complain.error} />}
        <div className="acts"><button disabled={!text.trim() || complain.isPending}>{t('complaint.send')}</button></div>
      </form>
    </details>
  );
}
