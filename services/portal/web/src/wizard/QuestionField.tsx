import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { FieldFault } from '../shared/api/problem';
import type { Value } from './form';
import { REGIONS } from './regions';
import type { Question } from './screens';

interface Props {
  question: Question;
  value: Value;
  fault?: FieldFault;
  put: (value: Value) => void;
}

/** One question with its check beside it; what is typed is saved when the field is left, what is chosen at once. */
export function QuestionField({ question, value, fault, put }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const word = question.key.replace(/\[\d]/, '').replaceAll('.', '_');
  const aids = { id, 'aria-invalid': fault ? true : undefined, 'aria-describedby': fault ? `${id}-fault` : undefined, 'data-key': question.key };
  return (
    <div className="field">
      {question.kind === 'check' ? (
        <div className="choices"><label><input type="checkbox" {...aids} checked={value === true} onChange={(event) => put(event.target.checked)} /><span>{t(`field.${word}`)}</span></label></div>
      ) : question.kind === 'choice' ? (
        <fieldset><legend>{t(`field.${word}`)}</legend><div className="choices">
          {question.options!.map((option) => (
            <label key={option}><input type="radio" name={id} checked={value === option} onChange={() => put(option)} data-key={question.key} /><span>{t(`field.${word}_${option}`)}</span></label>
          ))}
        </div></fieldset>
      ) : (
        <>
          <label htmlFor={id}>{t(`field.${word}`)}{question.optional && <span className="soft"> {t('wizard.optional')}</span>}</label>
          {question.kind === 'codes' || question.kind === 'region'
            ? <Choice question={question} value={value as string | null} put={put} aids={aids} />
            : <Typed kind={question.kind} value={(value as string | null) ?? ''} put={put} aids={aids} />}
        </>
      )}
      {fault && <span className="fault" role="alert" id={`${id}-fault`}>{[fault.message, fault.fix].filter(Boolean).join('。')}</span>}
    </div>
  );
}

function Typed({ kind, value, put, aids }: { kind: 'text' | 'tel' | 'date'; value: string; put: (value: Value) => void; aids: object }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const leave = () => typed.trim() !== value && put(typed.trim() || null);
  return <input type={kind} inputMode={kind === 'tel' ? 'numeric' : undefined} autoComplete="off" value={typed} {...aids}
    onChange={(event) => setTyped(event.target.value)} onBlur={leave} />;
}

function Choice({ question, value, put, aids }: { question: Question; value: string | null; put: (value: Value) => void; aids: object }) {
  const { t } = useTranslation();
  const codes = useQuery({
    queryKey: ['codes', question.list],
    staleTime: Infinity,
    enabled: question.kind === 'codes',
    queryFn: () => content(application.GET('/codes/{list}', { params: { path: { list: question.list! } } })),
  });
  const options = question.kind === 'region' ? REGIONS : (codes.data ?? []);
  const known = value === null || options.some(({ code }) => code === value);
  return (
    <select value={value ?? ''} {...aids} onChange={(event) => put(event.target.value || null)}>
      <option value="">{t('wizard.choose')}</option>
      {!known && <option value={value!}>{value}</option>}
      {options.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
    </select>
  );
}
