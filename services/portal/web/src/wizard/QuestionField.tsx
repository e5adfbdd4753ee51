import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../shared/api/problem';
import { described, FaultBeside } from '../shared/field/FaultBeside';
import type { Value } from './form';
import { RegionChoice } from './RegionChoice';
import { type Question, wordOf } from './screens';
import { Choice, Typed } from './Typed';

interface Props {
  question: Question;
  value: Value;
  fault?: FieldFault;
  /** What to know before answering. */
  hint?: string;
  put: (value: Value) => void;
}

/** One question with its check beside it; what hardly anybody answers otherwise is folded away. */
export function QuestionField(props: Props) {
  const { t } = useTranslation();
  const { question, value } = props;
  const [folded] = useState(question.usual?.includes(value));
  return folded ? (
    <details className="field" data-folded={question.key}>
      <summary>{t(`field.${wordOf(question.key)}`)}<span className="soft"> {t('wizard.optional')}</span></summary>
      <Asking {...props} />
    </details>
  ) : <Asking {...props} />;
}

/** What is typed is saved when the field is left, what is chosen at once. */
function Asking({ question, value, fault, hint: given, put }: Props) {
  const { t } = useTranslation();
  const hint = given ?? (question.hint && t(`field.${wordOf(question.key)}_hint`));
  const id = useId();
  const { kind } = question;
  const word = `field.${wordOf(question.key)}`;
  const aids = { ...described(id, fault, hint), 'data-key': question.key };
  return (
    <div className="field">
      {kind === 'check' ? (
        <div className="choices"><label><input type="checkbox" {...aids} checked={value === true} onChange={(event) => put(event.target.checked)} /><span>{t(word)}</span></label></div>
      ) : kind === 'choice' ? (
        <fieldset><legend>{t(word)}</legend><div className="choices">
          {question.options!.map((option) => (
            <label key={option}><input type="radio" name={id} checked={value === option} onChange={() => put(option)} data-key={question.key} /><span>{t(`${word}_${option}`)}</span></label>
          ))}
        </div></fieldset>
      ) : (
        <>
          <label htmlFor={id}>{t(word)}{question.optional && <span className="soft"> {t('wizard.optional')}</span>}</label>
          {hint && <span className="hint soft" id={`${id}-hint`}>{hint}</span>}
          {kind === 'region' ? <RegionChoice label={t(word)} value={value as string | null} put={put} aids={aids} />
            : kind === 'codes' ? <Choice list={question.list!} without={question.without} only={question.only} value={value as string | null} put={put} aids={aids} />
            : <Typed kind={kind} value={(value as string | null) ?? ''} put={put} aids={aids} />}
        </>
      )}
      <FaultBeside id={id} fault={fault} />
    </div>
  );
}
