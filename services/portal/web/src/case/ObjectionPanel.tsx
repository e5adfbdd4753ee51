import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { SomeOf } from '../shared/field/SomeOf';
import { Failure } from '../shared/states/States';
import { type CaseView, type Entry, isOpen } from './cases';

/** What the other parent can stop; everything else goes on. */
const STOPPABLE = ['B', 'H'];

const canBeStopped = (entry: Entry) => !entry.objected && !entry.resultId && (isOpen(entry) || entry.state === 'DIVERTED');

/** The other parent disagrees: says so without a reason, after reading what then waits and what does not. */
export function ObjectionPanel({ seen }: { seen: CaseView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const entries = seen.children?.flatMap(({ items = [] }) => items) ?? [];
  const open = STOPPABLE.filter((item) => entries.some((entry) => entry.item === item && canBeStopped(entry)));
  const meant = open.filter((item) => chosen.includes(item));
  const object = useMutation({
    mutationFn: () => content(application.PUT('/cases/{caseNo}/objection', { params: { path: { caseNo: seen.caseNo! } }, body: { items: meant as never } })),
    onSuccess: () => {
      setChosen([]);
      return queries.invalidateQueries({ queryKey: ['case', seen.caseNo] });
    },
  });
  if (open.length === 0 && !object.isSuccess) {
    return null;
  }
  return (
    <details data-panel="objection">
      <summary>{t('objection.title')}</summary>
      {object.isSuccess && <p className="good" role="status">{t('objection.done')}</p>}
      {open.length > 0 && (
        <>
          <p>{t('objection.text')}</p>
          <fieldset>
            <legend>{t('objection.which')}</legend>
            <SomeOf options={open.map((item) => ({ value: item, label: t(`item.${item}`) }))} chosen={meant} choose={setChosen} />
          </fieldset>
          <div aria-live="polite">
            {meant.length > 0 && (
              <ul className="plain-list">
                {meant.map((item) => <li key={item}>{t(`objection.stops_${item}`)}</li>)}
                <li>{t('objection.seen')}</li>
                <li>{t('objection.goesOn')}</li>
              </ul>
            )}
          </div>
          {object.isError && <Failure error={object.error} />}
          <div className="acts"><button type="button" disabled={meant.length === 0 || object.isPending} onClick={() => object.mutate()}>{t('objection.raise')}</button></div>
        </>
      )}
    </details>
  );
}
