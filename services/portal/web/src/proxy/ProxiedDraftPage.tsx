import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { type FieldFault, Problem, told } from '../shared/api/problem';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';
import { type DraftView, keyOf } from '../wizard/form';
import { asked, SCREENS, titleOf } from '../wizard/screens';
import { type DraftOnPage, useDraft } from '../wizard/useDraft';
import { ActingFor } from './ActingFor';
import { MaskedQuestion } from './MaskedQuestion';
import { ENTRUSTED, submitEntrusted } from './proxiedDraft';

/** Another family's form: filled in and handed in for it; what only the mother may say stays with her. */
export default function ProxiedDraftPage() {
  const { id = '' } = useParams();
  const draft = useDraft(id, ENTRUSTED);
  return <Asked query={draft.query}>{(seen) => <Filling id={id} draft={draft} seen={seen} />}</Asked>;
}

function Filling({ id, draft, seen }: { id: string; draft: DraftOnPage; seen: DraftView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keys = SCREENS.flatMap((screen) => asked(screen, seen)).map(({ key }) => key);
  const submit = useMutation({
    mutationFn: async () => {
      await draft.put({});
      return submitEntrusted(id);
    },
    onSuccess: async ({ caseNo }) => {
      await queries.invalidateQueries({ queryKey: ['proxied'] });
      await navigate(`/proxied/cases/${caseNo}`);
    },
    onError: (error) => {
      const faults = faultsOf(error, seen);
      draft.setFaults((before) => ({ ...before, ...Object.fromEntries(faults) }));
      const first = keys.find((key) => faults.some(([faulty]) => faulty === key));
      document.querySelector<HTMLElement>(`[data-key="${first}"]`)?.focus();
    },
  });
  const elsewhere = faultsOf(submit.error, seen).filter(([key]) => !keys.includes(key)).map(([, fault]) => fault);
  return (
    <>
      <ActingFor act="filling" />
      <p className="soft" role="status" data-saved={draft.state}>{t(`wizard.${draft.state}`)}</p>
      <h1>{t('proxied.fillTitle')}</h1>
      {SCREENS.map((screen) => (
        <section key={screen.id} aria-label={t(titleOf(screen.id, seen))}>
          <h2>{t(titleOf(screen.id, seen))}</h2>
          {asked(screen, seen).map((question) => (
            <MaskedQuestion key={question.key} question={question} held={draft.value(question.key)} typed={draft.unsent[question.key] ?? draft.refused[question.key]}
              fault={draft.faults[question.key]} put={(value) => void draft.put({ [question.key]: value })} />
          ))}
        </section>
      ))}
      <p className="card marked">{t('proxied.motherSigns')}</p>
      {submit.isError && <NotHandedIn error={submit.error} elsewhere={elsewhere} />}
      <div className="acts">
        <button type="button" className="main" disabled={submit.isPending || draft.state !== 'SAVED'} onClick={() => submit.mutate()}>{t('proxied.submit')}</button>
      </div>
    </>
  );
}

/** The faults under the keys that the page asks with. */
const faultsOf = (error: unknown, seen: DraftView) =>
  error instanceof Problem ? error.errors.map((fault) => [keyOf(fault.field ?? '', seen.form!), fault] as const) : [];

/** What stands beside no field here: others must do it. */
function NotHandedIn({ error, elsewhere }: { error: unknown; elsewhere: FieldFault[] }) {
  const { t } = useTranslation();
  return error instanceof Problem && error.errors.length > 0 ? (
    <div className="card marked" role="alert">
      <strong>{error.detail}</strong>
      {elsewhere.length < error.errors.length && <p>{t('proxied.seeFields')}</p>}
      {elsewhere.length > 0 && <ul className="plain-list">{elsewhere.map((fault) => <li key={fault.message}>{told(fault)}</li>)}</ul>}
    </div>
  ) : <Failure error={error} />;
}
