import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { application, content } from '../shared/api/doors';
import { Problem } from '../shared/api/problem';
import { said } from '../shared/language/language';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';
import { follow } from '../tour/tour';
import { SignedForm } from '../window/SignedForm';
import { Declarations } from './Declarations';
import { type DraftView, isMourning, keyOf, type Value, valueOf } from './form';
import { ItemNeeds } from './ItemNeeds';
import { boxes, FIXED, toggled, wayOf } from './items';
import { Answers } from './Answers';
import { Preview } from './Preview';
import { QuestionField } from './QuestionField';
import { asked, children, isEnded, SCREENS } from './screens';
import type { DraftOnPage } from './useDraft';

/** Whom an item is for that every family may choose. */
const HINTS: Record<string, string> = { R: 'wizard.onlyUnregistered', M: 'wizard.onlyUnsettled' };

const REFUSALS = ['NO_REASON_GIVEN', 'LATER', 'INSURED_ELSEWHERE', 'OTHER_INSURANCE'];

/** Which way each item goes, the declarations, and handing in. What is missing leads to its screen. */
export function Review({ id, draft, seen, go }: { id: string; draft: DraftOnPage; seen: DraftView; go: (screen: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const verdicts = useQuery({ queryKey: ['eligibility', id, seen.version], queryFn: () => content(application.GET('/drafts/{id}/eligibility', { params: { path: { id } } })) });
  const submit = useMutation({
    mutationFn: async () => {
      await draft.put({});
      return content(application.PUT('/drafts/{id}/submission', { params: { path: { id } } }));
    },
    onSuccess: async ({ caseNo, queryCode }) => {
      if (atWindow) {
        // The draft is closed to the window now: it is not asked for again.
        await queries.invalidateQueries({ queryKey: ['window'] });
        await navigate('/window', { state: { caseNo, queryCode } });
      } else {
        follow(caseNo!, queryCode!);
        await queries.invalidateQueries();
        await navigate(`/cases/${caseNo}`, { state: { queryCode } });
      }
    },
    onError: (error) => {
      if (error instanceof Problem) {
        draft.setFaults((before) => ({ ...before, ...Object.fromEntries(error.errors.map((fault) => [keyOf(fault.field ?? '', seen.form!), fault])) }));
      }
    },
  });
  const atWindow = seen.onBehalfOf !== undefined;
  const declared = (key: string) => draft.value(key) === true;
  const put = (fields: Record<string, Value>) => void draft.put(fields);
  const items = ((draft.value('items.selected') as string[] | null) ?? []).filter((item) => !isEnded(seen, item));
  const [first] = useState(items);
  const registered = seen.known?.['reg.no'];
  const offered = boxes(verdicts.data ?? [], [...first, ...items]).filter((item) => !isEnded(seen, item) && (item !== 'R' || !registered));
  const both = seen.form?.mother?.ethnicity && seen.form.father?.ethnicity && seen.form.mother.ethnicity !== seen.form.father.ethnicity;
  const declarations = ['consent.privacy', 'consent.sensitive', 'declare.truth', ...(both ? ['declare.ethnicity'] : [])];

  /** Whoever leaves insurance out says why; nobody need say more than that it was not wanted (domain.md 2.3, I7). */
  const chosen = (item: string, wanted: boolean): Record<string, Value> => {
    const now = toggled(items, item, wanted);
    return {
      'items.selected': now,
      ...(now.includes('I') !== items.includes('I') && { 'ins.refusal': wanted ? null : REFUSALS[0] }),
      ...(wanted && (item === 'S' || item === 'M') && draft.value('pay.payeeName') === null && !atWindow && { 'pay.payeeName': seen.known?.['mother.name'] ?? null }),
    };
  };

  const rules = (
    <Asked query={verdicts}>
      {(children) => <>{children.flatMap(({ rules = [] }) => rules).map((rule) => <p key={rule.rule} className="card marked">{said(rule.text)}</p>)}</>}
    </Asked>
  );

  return (
    <>
      {isMourning(seen) && rules}
      <Preview seen={seen} />
      <Answers draft={draft} seen={seen} go={go} />
      <fieldset>
        <legend>{t('wizard.items')}</legend>
        <div className="choices">
          {offered.map((item) => {
            const way = wayOf(verdicts.data ?? [], item);
            return (
              <label key={item} data-box={item} data-way={way}>
                <input type="checkbox" checked={items.includes(item)} disabled={FIXED.includes(item)}
                  onChange={(event) => put(chosen(item, event.target.checked))} />
                <span>{t(`item.${item}`)}{way && <span className="soft"> · {t(`route.${way}`)}</span>}{HINTS[item] && <span className="soft"> · {t(HINTS[item])}</span>}</span>
              </label>
            );
          })}
        </div>
        {registered && <p className="soft" data-registered>{t('wizard.registered', { no: registered })}</p>}
      </fieldset>
      {items.filter((item) => offered.includes(item)).map((item, at, asking) => (
        <ItemNeeds key={item} item={item} others={asking.slice(0, at)} county={draft.value('mother.address.region') as string | null} children={children(seen)}
          nameOf={(index) => String(valueOf(seen.form!, `child[${index ?? 1}].givenName`) ?? '')}
          value={(key) => draft.refused[key] ?? draft.value(key)} fault={(key) => draft.faults[key]} put={(key, value) => put({ [key]: value })} />
      ))}
      {!items.includes('I') && (
        <QuestionField question={{ key: 'ins.refusal', kind: 'choice', options: REFUSALS }} value={draft.value('ins.refusal')} put={(value) => put({ 'ins.refusal': value })} />
      )}
      {!isMourning(seen) && rules}
      {atWindow ? <SignedForm draftId={id} signed={declarations.every(declared)} /> : (
        <Declarations keys={declarations} draft={draft} />
      )}
      {submit.isError && <NotHandedIn error={submit.error} seen={seen} go={go} />}
      <div className="acts">
        <button type="button" className="main" disabled={submit.isPending || draft.state !== 'SAVED' || !declarations.every(declared)} onClick={() => submit.mutate()}>
          {t('wizard.submit')}
        </button>
        <button type="button" onClick={() => go('papers')}>{t('wizard.back')}</button>
      </div>
    </>
  );
}

/** All that is missing at once, each with the way to where it is filled in. */
function NotHandedIn({ error, seen, go }: { error: unknown; seen: DraftView; go: (screen: string) => void }) {
  const { t } = useTranslation();
  if (!(error instanceof Problem) || error.errors.length === 0) {
    return <Failure error={error} />;
  }
  const screenOf = (field: string) => SCREENS.find((screen) => asked(screen, seen).some(({ key }) => key === keyOf(field, seen.form!)));
  return (
    <div className="card marked" role="alert">
      <strong>{error.detail}</strong>
      <ul>
        {error.errors.map((fault) => {
          const screen = screenOf(fault.field ?? '');
          return (
            <li key={`${fault.field}${fault.code}`}>
              {fault.message} {fault.fix}
              {screen && <button type="button" className="plain" onClick={() => go(screen.id)}>{t('wizard.fillIn')}</button>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
