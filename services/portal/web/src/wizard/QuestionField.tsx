import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../shared/api/problem';
import { described, FaultBeside } from '../shared/field/FaultBeside';
import type { Value } from './form';
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

/** One question with its check beside it; what is typed is saved when the field is left, what is chosen at once. */
export function QuestionField({ question, value, fault, hint, put }: Props) {
  const { t } = useTranslation();
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
          {kind === 'codes' || kind === 'region'
            ? <Choice list={question.list ?? 'region'} value={value as string | null} put={put} aids={aids} />
            : <Typed kind={kind} value={(value as string | null) ?? ''} put={put} aids={aids} />}
        </>
      )}
      <FaultBeside id={id} fault={fault} />
    </div>
  );
}
