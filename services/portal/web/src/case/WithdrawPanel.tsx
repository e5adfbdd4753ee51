import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { SomeOf } from '../shared/field/SomeOf';
import { Failure } from '../shared/states/States';
import { type CaseView, isOpen } from './cases';

/** Taking items back: a request that each office answers for itself. */
export function WithdrawPanel({ seen }: { seen: CaseView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const open = seen.children?.flatMap((child) => (child.items ?? [])
    .filter((entry) => isOpen(entry) && !entry.withdrawalAsked)
    .map((entry) => ({ id: `${child.childIndex}-${entry.item}`, childIndex: child.childIndex!, item: entry.item!, name: child.name }))) ?? [];
  const withdraw = useMutation({
    mutationFn: () => content(application.POST('/cases/{caseNo}/withdrawal', {
      params: { path: { caseNo: seen.caseNo! } },
      body: { items: open.filter(({ id }) => chosen.includes(id)).map(({ childIndex, item }) => ({ childIndex, item: item as never })) },
    })),
    onSuccess: () => {
      setChosen([]);
      return queries.invalidateQueries({ queryKey: ['case', seen.caseNo] });
    },
  });
  if (open.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{t('cases.withdraw')}</summary>
      <p>{t('cases.withdrawText')}</p>
      <SomeOf options={open.map(({ id, item, name }) => ({ value: id, label: `${name} · ${t(`item.${item}`)}` }))} chosen={chosen} choose={setChosen} />
      {withdraw.isError && <Failure error={withdraw.error} />}
      <div className="acts"><button type="button" disabled={chosen.length === 0 || withdraw.isPending} onClick={() => withdraw.mutate()}>{t('cases.withdrawChosen')}</button></div>
    </details>
  );
}
