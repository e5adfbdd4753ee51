import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { Problem } from '../shared/api/problem';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';
import type { DraftView, Value } from './form';
import { ItemNeeds } from './ItemNeeds';
import { QuestionField } from './QuestionField';
import type { DraftOnPage } from './useDraft';

type Registration = components['schemas']['RegistrationView'];

/** How often the township's answer is looked for. */
const LOOK = 15_000;
const UNDER_WAY = ['ASKED', 'SENT', 'OPEN'];
/** After these it may be asked for, again or for the first time. */
const TO_ASK = ['NOT_ASKED', 'DECLINED', 'NOT_TAKEN'];
const COUNTY = 'mother.address.region';

/** The birth registration can be had before the birth: asked of the township with what the draft says already. */
export function BirthRegistration({ draft, seen }: { draft: DraftOnPage; seen: DraftView }) {
  const { t } = useTranslation();
  const at = { params: { path: { id: seen.draftId! } } };
  const key = ['draft', seen.draftId, 'birth-registration'];
  const standing = useQuery({ queryKey: key, refetchInterval: ({ state }) => (UNDER_WAY.includes(state.data?.state ?? '') ? LOOK : false), queryFn: () => content(application.GET('/drafts/{id}/birth-registration', at)) });
  return (
    <section className="card" data-panel="registration" aria-label={t('registration.title')}>
      <strong>{t('registration.title')}</strong>
      <Asked query={standing}>
        {(registration) => (
          <>
            <Standing of={registration} />
            {TO_ASK.includes(registration.state!) && <Ask draft={draft} seen={seen} queryKey={key} />}
          </>
        )}
      </Asked>
    </section>
  );
}

/** What has become of it, and who has it. */
function Standing({ of }: { of: Registration }) {
  const { t } = useTranslation();
  const { state, office, phone, dueOn, dueWhy, registrationNo, explanation } = of;
  return (
    <>
      <p role="status" data-registration={state} className={state === 'REGISTERED' ? 'good' : undefined}>{t(`registration.${state}`, { office, no: registrationNo })}</p>
      {explanation && <p>{explanation}</p>}
      {state === 'OPEN' && dueOn && <p className="soft">{t('cases.due', { day: dueOn })} {dueWhy}</p>}
      {office && phone && state !== 'REGISTERED' && <p className="soft">{office} · <a href={`tel:${phone}`}>{phone}</a></p>}
    </>
  );
}

function Ask({ draft, seen, queryKey }: { draft: DraftOnPage; seen: DraftView; queryKey: unknown[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const county = draft.value(COUNTY) as string | null;
  const put = (field: string, value: Value) => void draft.put({ [field]: value });
  const ask = useMutation({
    mutationFn: async () => {
      await draft.put({});
      return content(application.PUT('/drafts/{id}/birth-registration', { params: { path: { id: seen.draftId! } } }));
    },
    onSuccess: (registration) => queries.setQueryData(queryKey, registration),
  });
  const missing = ask.error instanceof Problem ? ask.error.errors : [];
  return (
    <>
      <QuestionField question={{ key: COUNTY, kind: 'region' }} value={county} put={(value) => put(COUNTY, value)} />
      <ItemNeeds item="R" county={county} children={[1]} nameOf={() => t('registration.child')}
        value={(field) => draft.refused[field] ?? draft.value(field)} fault={(field) => draft.faults[field] ?? missing.find((fault) => fault.field === field)} put={put} />
      {ask.isError && missing.length === 0 && <Failure error={ask.error} />}
      <div className="acts"><button type="button" disabled={ask.isPending || draft.state !== 'SAVED'} onClick={() => ask.mutate()}>{t('registration.ask')}</button></div>
    </>
  );
}
