import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import type { Value } from '../wizard/form';
import { ItemNeeds } from '../wizard/ItemNeeds';
import { ORDER } from '../wizard/items';
import { QuestionField } from '../wizard/QuestionField';
import type { Question } from '../wizard/screens';
import type { CaseView } from './cases';
import type { ChangeDoor } from './familyDoor';

/** Asked on a screen of the form, where a family may have left the card out. */
const BANK: Question = { key: 'card.bank', kind: 'codes', list: 'bank' };

/** The case does not show where its mother lives: the townships are found by the county that is named here, which is not sent. */
const COUNTY: Question = { key: 'mother.address.region', kind: 'region' };

/** One more item for a child, or again one that was taken back. */
export function AddPanel({ seen, door }: { seen: CaseView; door: ChangeDoor }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useKept(`add-${seen.caseNo}`, '');
  const [values, setValues] = useKept<Record<string, Value>>(`add-values-${seen.caseNo}`, {});
  const [county, setCounty] = useKept<string | null>(`add-county-${seen.caseNo}`, null);
  const [begun] = useState(chosen !== '');
  const open = (seen.children ?? []).flatMap((child) => ORDER
    .filter((item) => !child.ended?.some((one) => one === item))
    .filter((item) => !child.items?.some((entry) => entry.item === item && entry.state !== 'WITHDRAWN'))
    .map((item) => ({ id: `${child.childIndex}-${item}`, childIndex: child.childIndex!, item, name: child.name })));
  const choice = open.find(({ id }) => id === chosen);
  const add = useMutation({
    mutationFn: () => door.add(choice!.childIndex, { item: choice!.item as never, fields: values as never }),
    onSuccess: () => {
      setChosen('');
      setValues({});
      setCounty(null);
      return queries.invalidateQueries({ queryKey: door.changes });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const faults = add.error instanceof Problem ? add.error.errors : [];
  const fault = (key: string) => faults.find(({ field }) => field === key);
  const put = (key: string, value: Value) => setValues({ ...values, [key]: value });
  if (open.length === 0) {
    return null;
  }
  return (
    <details data-panel="add" open={begun}>
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
        {choice?.item === 'C' && <QuestionField question={BANK} value={values[BANK.key] ?? null} fault={fault(BANK.key)} put={(value) => put(BANK.key, value)} />}
        {choice?.item === 'R' && <QuestionField question={COUNTY} value={county} put={(value) => setCounty(value as string | null)} />}
        {choice && <ItemNeeds item={choice.item} county={county} children={null} nameOf={() => choice.name ?? ''} value={(key) => values[key] ?? null} fault={fault} put={put} />}
        {add.isError && <Failure error={add.error} />}
        <div className="acts"><button disabled={!choice || add.isPending}>{t('add.send')}</button></div>
      </form>
    </details>
  );
}
