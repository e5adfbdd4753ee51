import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/api/problem';
import { described, FaultBeside } from '../../shared/field/FaultBeside';
import type { DraftView } from '../form';
import { children } from '../screens';
import { useAsking } from './corrections';
import { Reason } from './Reason';
import { useFieldWords } from './useFieldWords';

const NUMBERS = ['child.gestWeeks', 'child.weightG', 'child.lengthCm'];

/** What the hospital alone records and a family can know; the mother's name and number are the identity source's. */
const FIELDS = ['child.sex', 'child.birthDateTime', ...NUMBERS, 'child.healthNote', 'delivery.inpatientNo', 'delivery.mode'];

const CHOICES: Record<string, { word: string; codes: string[] }> = {
  'child.sex': { word: 'sex.', codes: ['1', '2'] },
  'delivery.mode': { word: 'value.delivery_mode_', codes: ['1', '2', '3'] },
};

/** What the input gives, as the hospital writes it. */
const asRecorded = (field: string, typed: string) => (field === 'child.birthDateTime' ? `${typed}:00+08:00` : typed);

/** The hospital's record is not the family's to change: it says what is wrong, and two persons of the hospital decide. */
export function HospitalPanel({ draft }: { draft: DraftView }) {
  const { t } = useTranslation();
  const id = useId();
  const { name } = useFieldWords();
  const asking = useAsking(draft.draftId!);
  const all = children(draft);
  const [child, setChild] = useState(all[0]);
  const [field, setField] = useState('');
  const [typed, setTyped] = useState('');
  const fault = asking.error instanceof Problem ? asking.error.errors.find((one) => one.field === 'claim') : undefined;
  const choose = (chosen: string) => {
    setField(chosen);
    setTyped('');
    asking.reset();
  };
  const claim = { ...described(`${id}-claim`, fault), value: typed, onChange: (event: { target: { value: string } }) => setTyped(event.target.value) };
  return (
    <details data-panel="hospital">
      <summary>{t('correcting.hospital')}</summary>
      <p className="soft">{t('correcting.hospitalText')}</p>
      {all.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-child`}>{t('correcting.child')}</label>
          <select id={`${id}-child`} value={child} onChange={(event) => setChild(Number(event.target.value))}>
            {all.map((index) => <option key={index} value={index}>{t('correcting.nth', { n: index })}</option>)}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={id}>{t('correcting.which')}</label>
        <select id={id} value={field} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('wizard.choose')}</option>
          {FIELDS.map((key) => <option key={key} value={key}>{name(key)}</option>)}
        </select>
      </div>
      {field && (
        <>
          <div className="field">
            <label htmlFor={`${id}-claim`}>{t('correcting.right')}</label>
            {CHOICES[field]
              ? <select {...claim}><option value="">{t('wizard.choose')}</option>{CHOICES[field].codes.map((code) => <option key={code} value={code}>{t(CHOICES[field].word + code)}</option>)}</select>
              : field === 'child.birthDateTime' ? <input type="datetime-local" {...claim} />
              : NUMBERS.includes(field) ? <input type="text" inputMode="numeric" maxLength={6} {...claim} /> : <input type="text" maxLength={100} {...claim} />}
            <FaultBeside id={`${id}-claim`} fault={fault} />
          </div>
          <Reason key={`${field}${child}`} name={`${draft.draftId}-${field}${child}`} error={fault ? null : asking.error} busy={asking.isPending} ready={typed !== ''}
            send={(explanation) => asking.mutateAsync({ field, pluralIndex: child, claim: asRecorded(field, typed.trim()), explanation }).then(() => choose(''))} />
        </>
      )}
      {asking.isSuccess && <p className="good" role="status">{t('correcting.asked')}</p>}
    </details>
  );
}
