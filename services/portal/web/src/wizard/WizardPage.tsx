import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { IdNumber } from '../shared/codes/IdNumber';
import { Asked } from '../shared/states/Asked';
import { OnBehalfOf } from '../window/OnBehalfOf';
import { Awaited } from './Awaited';
import { BirthRegistration } from './BirthRegistration';
import { CorrectionList } from './corrections/CorrectionList';
import { saidOf } from './corrections/corrections';
import { HospitalPanel } from './corrections/HospitalPanel';
import { LicenceNote } from './corrections/LicenceNote';
import { type DraftView, isMourning } from './form';
import { Papers } from './Papers';
import { QuestionField } from './QuestionField';
import { Review } from './Review';
import { asked, SCREENS, suggestions, titleOf } from './screens';
import { type DraftOnPage, useDraft } from './useDraft';

const STEPS = [...SCREENS.map(({ id }) => id), 'papers', 'review'];

/** The one form: screen by screen, saved as it is typed, left and taken up again on any device. */
export default function WizardPage() {
  const { id = '' } = useParams();
  const draft = useDraft(id);
  return <Asked query={draft.query}>{(seen) => <Steps id={id} draft={draft} seen={seen} />}</Asked>;
}

function Steps({ id, draft, seen }: { id: string; draft: DraftOnPage; seen: DraftView }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState(false);
  const step = Math.max(0, STEPS.indexOf(search.get('step') ?? STEPS[0]));
  const screen = SCREENS[step];
  const go = (to: number) => navigate(`/apply/${id}?step=${STEPS[to]}`);

  useEffect(() => {
    heading.current?.focus();
    setLeft(false);
    if (screen) {
      const filled = suggestions(screen, seen);
      if (Object.keys(filled).length > 0) {
        void draft.put(filled);
      }
    }
    // Only when a screen is opened: what the parents empty afterwards stays empty.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [step]);

  /** What is missing or was refused is said here, not only at the end; whoever does not have it at hand may leave it for later. */
  function next() {
    const questions = asked(screen, seen);
    const missing = questions.filter(({ key, optional }) => !optional && draft.value(key) === null && !(key in draft.refused)).map(({ key }) => key);
    const first = questions.find(({ key }) => missing.includes(key) || key in draft.refused);
    if (!first) {
      void go(step + 1);
      return;
    }
    draft.setFaults((before) => ({ ...before, ...Object.fromEntries(missing.map((key) => [key, { message: t('wizard.required') }])) }));
    setLeft(true);
    document.querySelector<HTMLElement>(`[data-key="${first.key}"]`)?.focus();
  }

  if (!id) {
    return <Navigate to="/cases" replace />;
  }
  return (
    <>
      {step === 0 && isMourning(seen) && <p className="card marked" data-condolence>{t('wizard.condolence')}</p>}
      {seen.onBehalfOf && <OnBehalfOf whom={seen.onBehalfOf} />}
      <p className="soft">{t('wizard.step', { n: step + 1, of: STEPS.length })} · <span role="status" data-saved={draft.state}>{t(`wizard.${draft.state}`)}</span></p>
      <h1 tabIndex={-1} ref={heading}>{t(titleOf(STEPS[step], seen))}</h1>
      {step === 0 && (
        <>
          <Known seen={seen} />
          {seen.pending && !seen.onBehalfOf && <BirthRegistration draft={draft} seen={seen} />}
          {!seen.pending && <HospitalPanel draft={seen} />}
        </>
      )}
      {(step === 0 || STEPS[step] === 'papers') && <CorrectionList draftId={id} />}
      {screen && (
        <form noValidate onSubmit={(event) => { event.preventDefault(); next(); }}>
          {asked(screen, seen).map((question) => (
            <Fragment key={question.key}>
              <QuestionField question={question} value={draft.refused[question.key] ?? draft.value(question.key)}
                fault={draft.faults[question.key]} put={(value) => void draft.put({ [question.key]: value })} />
              {!(question.key in draft.refused) && <LicenceNote draftId={id} field={question.key} said={saidOf(seen, question.key)} typed={draft.value(question.key) as string | null} />}
            </Fragment>
          ))}
          <div className="acts">
            <button className="main">{t('wizard.next')}</button>
            {left && <button type="button" onClick={() => void go(step + 1)}>{t('wizard.leave')}</button>}
            {step > 0 && <button type="button" onClick={() => void go(step - 1)}>{t('wizard.back')}</button>}
          </div>
        </form>
      )}
      {STEPS[step] === 'papers' && <Papers id={id} draft={seen} atWindow={seen.onBehalfOf !== undefined} next={() => void go(step + 1)} back={() => void go(step - 1)} />}
      {STEPS[step] === 'review' && <Review id={id} draft={draft} seen={seen} go={(name) => void go(STEPS.indexOf(name))} />}
    </>
  );
}

/** What the hospital recorded: shown, not asked (domain.md 1.5, design notes). */
function Known({ seen }: { seen: DraftView }) {
  const { t } = useTranslation();
  const known = Object.entries(seen.known ?? {}).filter(([key]) => !key.startsWith('delivery.') && key !== 'mother.idType');
  if (seen.pending) {
    return <Awaited seen={seen} />;
  }
  return (
    <div className="card">
      <strong>{t('wizard.known')}</strong>
      <dl className="facts">
        {known.map(([key, value]) => {
          const name = key.replace(/\[\d]/, '').replaceAll('.', '_');
          return (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{t(`field.${name}`)}</dt>
              <dd>{name === 'child_sex' ? t(`sex.${value}`) : name === 'child_birthDateTime' ? value.slice(0, 16).replace('T', ' ') : name === 'mother_idNo' ? <IdNumber of={value} /> : value}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
