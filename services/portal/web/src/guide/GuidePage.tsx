import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../shared/language/language';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';
import { AdviceView } from './AdviceView';
import { advise, type Answers, choose, questionsQuery, unanswered } from './guide';

/** What applies to me, which papers, how long: for everybody, without signing in. */
export default function GuidePage() {
  const { t } = useTranslation();
  const questions = useQuery(questionsQuery);
  const [answers, setAnswers] = useState<Answers>({});
  const [missing, setMissing] = useState<string>();
  const advice = useMutation({ mutationFn: advise });
  const form = useRef<HTMLFormElement>(null);

  function ask(event: FormEvent) {
    event.preventDefault();
    const open = unanswered(questions.data ?? [], answers);
    setMissing(open);
    if (open) {
      form.current?.querySelector<HTMLInputElement>(`[name="${open}"]`)?.focus();
    } else {
      advice.mutate(answers);
    }
  }

  if (advice.data) {
    return <AdviceView advice={advice.data} answers={answers} again={advice.reset} />;
  }
  return (
    <>
      <h1>{t('guide.title')}</h1>
      <p>{t('guide.intro')}</p>
      <Asked query={questions}>
        {(all) => (
          <form ref={form} onSubmit={ask} noValidate>
            {all.map((question) => (
              <fieldset key={question.id} aria-describedby={missing === question.id ? `${question.id}-fault` : undefined}>
                <legend>{said(question.text)}</legend>
                {missing === question.id && <p className="fault" role="alert" id={`${question.id}-fault`}>{t('guide.chooseOne')}</p>}
                <div className="choices">
                  {question.options?.map((option) => (
                    <label key={option.id}>
                      <input type={question.kind === 'MANY' ? 'checkbox' : 'radio'} name={question.id}
                        checked={answers[question.id!]?.includes(option.id!) ?? false}
                        onChange={(event) => setAnswers(choose(answers, question, option.id!, event.target.checked))} />
                      <span>{said(option.text)}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ))}
            {advice.isError && <Failure error={advice.error} />}
            <div className="acts"><button className="main" disabled={advice.isPending}>{t('guide.ask')}</button></div>
          </form>
        )}
      </Asked>
    </>
  );
}
