import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SomeOf } from '../shared/field/SomeOf';
import { Failure } from '../shared/states/States';
import { type CaseView, type Entry, isOpen } from './cases';
import type { ChangeDoor } from './familyDoor';
import { WithdrawAll } from './WithdrawAll';

/** Finished by a legal act that only its office undoes: listed with the way there. */
const LASTING = ['B', 'H'];

const isDone = (entry: Entry) => entry.state === 'COMPLETED' || entry.resultId !== undefined;
const canBeTakenBack = (entry: Entry) => !isDone(entry) && (isOpen(entry) || entry.state === 'DIVERTED');

/** Taking items back, or everything: a request that each office answers for itself. */
export function WithdrawPanel({ seen, door }: { seen: CaseView; door: ChangeDoor }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const all = seen.children?.flatMap(({ childIndex, name, bereaved, items = [] }) => items.map((entry) => ({ id: `${childIndex}-${entry.item}`, childIndex: childIndex!, name, bereaved, entry }))) ?? [];
  const taken = all.filter(({ entry }) => canBeTakenBack(entry));
  const open = taken.filter(({ entry }) => !entry.withdrawalAsked);
  const asked = taken.filter(({ entry }) => entry.withdrawalAsked);
  const lasting = all.filter(({ entry, bereaved }) => !bereaved && isDone(entry) && LASTING.includes(entry.item!));
  const meant = open.filter(({ id }) => chosen.includes(id));
  const withdraw = useMutation({
    mutationFn: (items: typeof open) => door.withdraw(items.map(({ childIndex, entry }) => ({ childIndex, item: entry.item as never }))),
    onSuccess: () => setChosen([]),
    onSettled: () => queries.invalidateQueries({ queryKey: door.changes }),
  });
  const word = ({ name, entry }: (typeof all)[number]) => `${name} · ${t(`item.${entry.item}`)}`;
  if (taken.length === 0 && lasting.length === 0) {
    return null;
  }
  return (
    <details data-panel="withdraw">
      <summary>{t('cases.withdraw')}</summary>
      {lasting.length > 0 && (
        <ul className="plain-list">{lasting.map((one) => <li key={one.id} data-lasting={one.entry.item}>{word(one)}：{t(`withdraw.lasting_${one.entry.item}`)}</li>)}</ul>
      )}
      {asked.length > 0 && <p role="status">{t('withdraw.asked', { items: asked.map(word).join('、') })}</p>}
      {withdraw.isError && <Failure error={withdraw.error} />}
      {open.length > 0 && (
        <>
          <p>{t('cases.withdrawText')}</p>
          <SomeOf options={open.map((one) => ({ value: one.id, label: word(one) }))} chosen={chosen} choose={setChosen} />
          <div className="acts"><button type="button" disabled={meant.length === 0 || withdraw.isPending} onClick={() => withdraw.mutate(meant)}>{t('cases.withdrawChosen')}</button></div>
          {!lasting.some(({ entry }) => entry.item === 'H') && <WithdrawAll issued={lasting.length > 0} busy={withdraw.isPending} withdraw={() => withdraw.mutate([])} />}
        </>
      )}
    </details>
  );
}
