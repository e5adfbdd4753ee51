import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { application } from '../shared/api/doors';
import { Problem } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import type { Value } from '../wizard/form';
import { QuestionField } from '../wizard/QuestionField';
import type { Question } from '../wizard/screens';
import type { CaseView } from './cases';

const PAY: Question[] = [{ key: 'pay.payeeName', kind: 'text' }, { key: 'pay.bank', kind: 'codes', list: 'bank' }, { key: 'pay.account', kind: 'tel' }];

/** What each item needs beyond the form as it is. */
const NEEDS: Record<string, Question[]> = { V: [], I: [], C: [{ key: 'card.bank', kind: 'codes', list: 'bank' }], G: [], S: PAY, T: [], M: PAY };

/** One more item for a child, or again one that was taken back. */
export function AddPanel({ seen }: { seen: CaseView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useKept(`add-${seen.caseNo}`, '');
  const [values, setValues] = useKept<Record<string, Value>>(`add-values-${seen.caseNo}`, {});
  const open = (seen.children ?? []).filter(({ bereaved }) => !bereaved).flatMap((child) => Object.keys(NEEDS)
    .filter((item) => !child.items?.some((entry) => entry.item === item && entry.state !== 'WITHDRAWN'))
    .map((item) => ({ id: `${child.childIndex}-${item}`, childIndex: child.childIndex!, item, name: child.name })));
  const choice = open.find(({ id }) => id === chosen);
  const add = useMutation({
    mutationFn: async () => {
      await application.POST('/cases/{caseNo}/children/{childIndex}/items', {
        params: { path: { caseNo: seen.caseNo!, childIndex: choice!.childIndex } },
        body: { item: choice!.item as never, fields: values as never },
      });
    },
    onSuccess: () => {
      setChosen('');
      setValues({});
      return queries.invalidateQueries({ queryKey: ['case', seen.caseNo] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const faults = add.error instanceof Problem ? add.error.errors : [];
  if (open.length === 0) {
    return null;
  }
  return (
    <details data-panel="add">
      <summary>{t('add.title')}</summary>
      <p>{t('add.text')}</p>
      <form onSubmit={send}>
        <div className="field">
          <label htmlFor="add-item">{t('guide.item')}</label>
          <select id="add-item" value={chosen} onChange={(event) => { setChosen(event.target.value); setValues({}); add.reset(); }}>
            <option value="">{t('wizard.choose')}</option>
            {open.map(({ id, item, name }) => <option key={id} value={id}>{name} · {t(`item.${item}`)}</option>)}
          </select>
        </div>
        {choice && NEEDS[choice.item].map((question) => (
          <QuestionField key={question.key} question={question} value={values[question.key] ?? null} fault={faults.find(({ field }) => field === question.key)}
            put={(value) => setValues({ ...values, [question.key]: value })} />
        ))}
        {add.isError && <Failure error={add.error} />}
        <div className="acts"><button disabled={!choice || add.isPending}>{t('add.send')}</button></div>
      </form>
    </details>
  );
}
