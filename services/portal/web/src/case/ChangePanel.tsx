import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../shared/api/doors/application';
import { Problem } from '../shared/api/problem';
import { useKept } from '../shared/field/useKept';
import { said } from '../shared/language/language';
import { Failure } from '../shared/states/States';
import type { Value } from '../wizard/form';
import { QuestionField } from '../wizard/QuestionField';
import { questionOf, wordOf } from '../wizard/screens';
import type { CaseView } from './cases';
import { changesOf, isAbout, questionFor } from './changes';
import type { ChangeDoor } from './familyDoor';

/** Other values for what was filled in, while no decision rests on it; afterwards the answer names the lawful way. */
export function ChangePanel({ seen, door }: { seen: CaseView; door: ChangeDoor }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const children = seen.children ?? [];
  const [wanted, setWanted] = useKept<number | undefined>(`change-child-${seen.caseNo}`, undefined);
  const childIndex = wanted ?? (children.find(({ bereaved }) => !bereaved) ?? children[0])?.childIndex ?? 1;
  const [id, setId] = useKept(`change-${seen.caseNo}`, '');
  const [begun] = useState(id !== '');
  const [values, setValues] = useKept<Record<string, Value>>(`change-values-${seen.caseNo}`, {});
  const latest = useRef(values);
  const [empty, setEmpty] = useState(false);
  const changes = changesOf(seen);
  const chosen = changes.find((one) => one.id === id);
  const take = (next: Record<string, Value>) => {
    latest.current = next;
    setValues(next);
  };
  const change = useMutation({
    mutationFn: (fields: Record<string, Value>) => door.revise(childIndex, { formVersion: seen.formVersion!, fields: fields as never }),
    onSuccess: () => {
      take({});
      setId('');
      return queries.invalidateQueries({ queryKey: door.changes });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    takeWhatIsBeingTyped();
    const typed = Object.entries(latest.current).filter(([, value]) => value !== null && value !== '');
    setEmpty(typed.length === 0);
    if (typed.length > 0) {
      change.mutate(Object.fromEntries(typed));
    }
  };
  const begin = (next: string) => {
    const check = changes.find((one) => one.id === next)?.keys.find((key) => questionOf(key).kind === 'check');
    setId(next);
    take(check ? { [check]: false } : {});
    setEmpty(false);
    change.reset();
  };
  const faults = change.error instanceof Problem ? change.error.errors : [];
  const beside = (key: string) => faults.find(({ field }) => isAbout(key, field));
  const word = (one: string, keys: string[]) => (keys.length > 1 ? t(`change.${one}`) : t(`field.${wordOf(one)}`));
  return (
    <details data-panel="change" open={begun}>
      <summary>{t('change.title')}</summary>
      <p>{t('change.text')}</p>
      <form onSubmit={send}>
        {children.length > 1 && (
          <div className="field">
            <label htmlFor="change-child">{t('change.child')}</label>
            <select id="change-child" value={childIndex} onChange={(event) => setWanted(Number(event.target.value))}>
              {children.map((child) => <option key={child.childIndex} value={child.childIndex}>{child.name}</option>)}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="change-what">{t('change.what')}</label>
          <select id="change-what" value={id} onChange={(event) => begin(event.target.value)}>
            <option value="">{t('wizard.choose')}</option>
            {changes.map((one) => <option key={one.id} value={one.id}>{word(one.id, one.keys)}</option>)}
          </select>
        </div>
        {chosen && chosen.keys.length > 1 && <p className="soft">{t('change.together')}</p>}
        {chosen?.keys.map((key) => (
          <QuestionField key={key} question={questionFor(key, chosen)} value={values[key] ?? null} fault={beside(key)}
            put={(value) => take({ ...latest.current, [key]: value })} />
        ))}
        {empty && <p className="fault" role="alert">{t('change.empty')}</p>}
        {change.isSuccess && !empty && (
          <div role="status">
            <p className="good">
              {change.data.affected?.length ? t('change.done', { items: change.data.affected.map((item) => t(`item.${item}`)).join('、') }) : t('change.nothing')}
            </p>
            {change.data.routes?.map((route) => <NewWay key={`${route.childIndex}-${route.item}`} {...route} />)}
          </div>
        )}
        {change.isError && !chosen?.keys.some(beside) && <Failure error={change.error} />}
        <div className="acts"><button disabled={!chosen || change.isPending}>{t('change.send')}</button></div>
      </form>
    </details>
  );
}

/** An item that the rules send another way now, and why. */
function NewWay({ item, way, text }: components['schemas']['RouteView']) {
  const { t } = useTranslation();
  const named = { item: t(`item.${item}`) };
  return <p className="card marked">{way === 'WINDOW' ? t('change.toWindow', named) : t('change.backOnline', named)} {text && said(text)}</p>;
}

/** A field gives its value away when it is left; Enter sends without leaving it. */
function takeWhatIsBeingTyped() {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement) {
    field.blur();
    field.focus();
  }
}
