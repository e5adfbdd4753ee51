import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../shared/api/problem';
import { codesQuery } from '../shared/codes/codes';
import type { Value } from './form';
import { needsOf, townships } from './items';
import { QuestionField } from './QuestionField';

interface Props {
  item: string;
  /** Of a draft the items before it, which have asked already. */
  others?: string[];
  county: string | null;
  /** Of a draft its children; null where the child is known already. */
  children: number[] | null;
  nameOf: (index?: number) => string;
  value: (key: string) => Value;
  fault: (key: string) => FieldFault | undefined;
  put: (key: string, value: Value) => void;
}

/** What one item asks beyond the form. */
export function ItemNeeds({ item, others, county, children, nameOf, value, fault, put }: Props) {
  const { t } = useTranslation();
  const known = useQuery({ ...codesQuery(townships(county ?? '')), enabled: item === 'R' && county !== null });
  const hint = (key: string) => {
    const index = /^child\[(\d)]/.exec(key)?.[1];
    return key.endsWith('.birthOrder') ? t('wizard.birthOrderHint', { name: nameOf(index === undefined ? undefined : Number(index)) }) : undefined;
  };
  if (item === 'R' && known.data?.length === 0) {
    return <p className="card marked">{t('wizard.noTownship')}</p>;
  }
  const needs = needsOf(item, county, children, others);
  return needs.length === 0 ? null : (
    <fieldset data-needs={item}>
      <legend>{t(`item.${item}`)}</legend>
      {needs.map((question) => (
        <QuestionField key={question.key} question={question} hint={hint(question.key)} fault={fault(question.key)}
          value={asText(value(question.key))} put={(next) => put(question.key, next)} />
      ))}
    </fieldset>
  );
}

/** The form keeps the birth order as a number. */
const asText = (value: Value) => (typeof value === 'number' ? String(value) : value);
