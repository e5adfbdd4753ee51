import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../shared/api/problem';
import type { Value } from '../wizard/form';
import { QuestionField } from '../wizard/QuestionField';
import type { Question } from '../wizard/screens';

interface Props {
  question: Question;
  held: Value;
  typed?: Value;
  fault?: FieldFault;
  put: (value: Value) => void;
}

/** A question about another family. What was filled in in words is shown masked beside an empty field, so that no mask is ever saved. */
export function MaskedQuestion({ question, held, typed, fault, put }: Props) {
  const { t } = useTranslation();
  if (question.kind !== 'text' && question.kind !== 'tel') {
    return <QuestionField question={question} value={typed === undefined ? held : typed} fault={fault} put={put} />;
  }
  return (
    <QuestionField question={question} value={typed ?? null} fault={fault} hint={held ? t('proxied.held', { value: held }) : undefined}
      put={(value) => value !== null && put(value)} />
  );
}
