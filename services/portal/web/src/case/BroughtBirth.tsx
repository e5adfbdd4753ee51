import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { application, content } from '../shared/api/doors';
import { faultOf, type FieldFault, Problem } from '../shared/api/problem';
import { described, FaultBeside } from '../shared/field/FaultBeside';
import { TextField } from '../shared/field/TextField';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import { RegionChoice } from '../wizard/RegionChoice';
import { broughtBody, type BroughtChild, isWhole, NEW_CHILD, NOTHING } from './brought';
import { birthsQuery, draftsQuery } from './cases';

/** A birth without a record of ours (E01, E02, E04): the mother types what its certificates say. */
export function BroughtBirth({ wanted }: { wanted: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [birth, setBirth] = useKept('brought', NOTHING);
  const [begun] = useState(wanted || birth.region !== '' || birth.issuer !== '');
  const id = useId();
  const { children } = birth;
  const bring = useMutation({
    mutationFn: async () => {
      const { deliveryRef } = await content(application.POST('/births', { body: broughtBody(birth) }));
      return content(application.POST('/drafts', { body: { deliveryRef } }));
    },
    onSuccess: async ({ draftId }) => {
      setBirth(NOTHING);
      await Promise.all([birthsQuery, draftsQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })));
      await navigate(`/apply/${draftId}`);
    },
  });
  const elsewhere = faultOf(bring.error, 'region');
  const send = (event: FormEvent) => {
    event.preventDefault();
    bring.mutate();
  };
  return (
    <details data-panel="brought" open={begun}>
      <summary>{t('brought.title')}</summary>
      <p>{t('brought.text')}</p>
      <p>{t('brought.lost')}</p>
      <form onSubmit={send} noValidate>
        <div className="field">
          <label htmlFor={`${id}-region`}>{t('brought.region')}</label>
          <RegionChoice label={t('brought.region')} value={birth.region || null} put={(region) => setBirth({ ...birth, region: (region as string | null) ?? '' })} aids={{ ...described(`${id}-region`, elsewhere), 'data-key': 'brought.region' }} />
          <FaultBeside id={`${id}-region`} fault={elsewhere} />
        </div>
        <TextField label={t('brought.issuer')} value={birth.issuer} put={(issuer) => setBirth({ ...birth, issuer })} maxLength={18} fault={faultOf(bring.error, 'issuer')} />
        {children.map((child, n) => (
          <Certificate key={n} title={children.length > 1 ? t('hospital.child', { n: n + 1 }) : ''} child={child}
            faultAt={(field) => faultOf(bring.error, `children[${n}].${field}`)}
            put={(part) => setBirth({ ...birth, children: children.map((one, at) => (at === n ? { ...one, ...part } : one)) })} />
        ))}
        <p><button type="button" className="plain" onClick={() => setBirth({ ...birth, children: [...children, { ...NEW_CHILD, bornAt: children[0].bornAt, issuedOn: children[0].issuedOn }] })}>{t('brought.another')}</button>
          {children.length > 1 && <button type="button" className="plain" onClick={() => setBirth({ ...birth, children: children.slice(0, -1) })}>{t('brought.fewer')}</button>}</p>
        {bring.isError && !(bring.error instanceof Problem && bring.error.errors.length > 0) && <Failure error={bring.error} />}
        <div className="acts"><button className="main" disabled={bring.isPending || !isWhole(birth)}>{t('brought.send')}</button></div>
      </form>
    </details>
  );
}

interface Props {
  title: string;
  child: BroughtChild;
  faultAt: (field: string) => FieldFault | undefined;
  put: (part: Partial<BroughtChild>) => void;
}

/** What one child's certificate says. */
function Certificate({ title, child, faultAt, put }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const born = faultAt('birthDateTime');
  const issued = faultAt('issuedOn');
  return (
    <div className="card">
      {title && <strong>{title}</strong>}
      <div className="field">
        <label htmlFor={`${id}-sex`}>{t('field.child_sex')}</label>
        <select id={`${id}-sex`} value={child.sex} onChange={(event) => put({ sex: event.target.value })}>
          <option value="">{t('wizard.choose')}</option>
          {['1', '2', '0', '9'].map((sex) => <option key={sex} value={sex}>{t(`sex.${sex}`)}</option>)}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-born`}>{t('field.child_birthDateTime')}</label>
        <input type="datetime-local" value={child.bornAt} {...described(`${id}-born`, born)} onChange={(event) => put({ bornAt: event.target.value })} />
        <FaultBeside id={`${id}-born`} fault={born} />
      </div>
      <TextField label={t('brought.certNo')} value={child.certNo} put={(certNo) => put({ certNo })} maxLength={14} fault={faultAt('certNo')} />
      <div className="field">
        <label htmlFor={`${id}-issued`}>{t('brought.issuedOn')}</label>
        <input type="date" value={child.issuedOn} {...described(`${id}-issued`, issued)} onChange={(event) => put({ issuedOn: event.target.value })} />
        <FaultBeside id={`${id}-issued`} fault={issued} />
      </div>
    </div>
  );
}
