import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { Problem } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import type { Value } from '../wizard/form';
import { QuestionField } from '../wizard/QuestionField';
import { questionOf, wordOf } from '../wizard/screens';
import type { CaseView } from './cases';

const OF_A_CHILD = ['child.familyName', 'child.givenName', 'child.ethnicity'];
const OF_ALL = ['mother.mobile', 'father.mobile', 'mother.address', 'hukou.householderName', 'hukou.householderId', 'hukou.householdNo', 'card.bank',
  'mail.receiver', 'mail.phone', 'mail.address'];

/** Another value for what was filled in, while no decision rests on it; afterwards the answer names the lawful way. */
export function ChangePanel({ seen }: { seen: CaseView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [childIndex, setChildIndex] = useState(1);
  const [key, setKey] = useKept(`change-${seen.caseNo}`, '');
  const [value, setValue] = useKept<Value>(`change-value-${seen.caseNo}`, null);
  const change = useMutation({
    mutationFn: () => content(application.PUT('/cases/{caseNo}/children/{childIndex}/fields', {
      params: { path: { caseNo: seen.caseNo!, childIndex } },
      body: { formVersion: seen.formVersion!, fields: { [key]: value } as never },
    })),
    onSuccess: () => {
      setValue(null);
      return queries.invalidateQueries({ queryKey: ['case', seen.caseNo] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const fault = change.error instanceof Problem ? change.error.errors.find(({ field }) => field?.endsWith(key)) : undefined;
  const children = seen.children ?? [];
  return (
    <details data-panel="change">
      <summary>{t('change.title')}</summary>
      <p>{t('change.text')}</p>
      <form onSubmit={send}>
        {children.length > 1 && (
          <div className="field">
            <label htmlFor="change-child">{t('change.child')}</label>
            <select id="change-child" value={childIndex} onChange={(event) => setChildIndex(Number(event.target.value))}>
              {children.map((child) => <option key={child.childIndex} value={child.childIndex}>{child.name}</option>)}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="change-what">{t('change.what')}</label>
          <select id="change-what" value={key} onChange={(event) => { setKey(event.target.value); setValue(null); change.reset(); }}>
            <option value="">{t('wizard.choose')}</option>
            {[...OF_A_CHILD, ...OF_ALL].map((one) => <option key={one} value={one}>{t(`field.${wordOf(one)}`)}</option>)}
          </select>
        </div>
        {key && <QuestionField question={{ ...questionOf(key), key, optional: false }} value={value} fault={fault} put={setValue} />}
        {change.isSuccess && (
          <p className="good" role="status">
            {change.data.affected?.length ? t('change.done', { items: change.data.affected.map((item) => t(`item.${item}`)).join('、') }) : t('change.nothing')}
          </p>
        )}
        {change.isError && !fault && <Failure error={change.error} />}
        <div className="acts"><button disabled={!key || change.isPending}>{t('change.send')}</button></div>
      </form>
    </details>
  );
}
