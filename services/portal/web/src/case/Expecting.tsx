import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { application, content } from '../shared/api/doors';
import { faultOf } from '../shared/api/problem';
import { described, FaultBeside } from '../shared/field/FaultBeside';
import { TextField } from '../shared/field/TextField';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import { draftsQuery } from './cases';

const NOTHING = { institution: '', dueOn: '', father: false, motherIdNo: '' };

/** Before the birth, or while the hospital has not said it yet: the form is opened all the same, by either parent. */
export function Expecting({ wanted }: { wanted: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const id = useId();
  const [asked, setAsked] = useKept('expecting', NOTHING);
  const [begun] = useState(wanted || asked.institution !== '' || asked.dueOn !== '');
  const [opened, setOpened] = useState(begun);
  const hospitals = useQuery({ queryKey: ['hospitals'], enabled: opened, queryFn: () => content(application.GET('/guide/hospitals')) }).data ?? [];
  const open = useMutation({
    mutationFn: ({ institution, dueOn, father, motherIdNo }: typeof asked) => content(application.POST('/drafts', {
      body: { expected: { institution, dueOn }, motherIdNo: father ? motherIdNo.trim().toUpperCase() : undefined },
    })),
    onSuccess: async ({ draftId }) => {
      setAsked(NOTHING);
      await queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
      await navigate(`/apply/${draftId}`);
    },
  });
  const due = faultOf(open.error, 'expected.dueOn');
  const mother = faultOf(open.error, 'motherIdNo');
  const send = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(asked);
  };
  return (
    <details data-panel="expecting" open={begun} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('expecting.title')}</summary>
      <p>{t('expecting.text')}</p>
      <form onSubmit={send} noValidate>
        <div className="field">
          <label htmlFor={`${id}-hospital`}>{t('expecting.hospital')}</label>
          <select id={`${id}-hospital`} value={asked.institution} onChange={(event) => setAsked({ ...asked, institution: event.target.value })}>
            <option value="">{t('wizard.choose')}</option>
            {hospitals.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-due`}>{t('expecting.dueOn')}</label>
          <input type="date" value={asked.dueOn} {...described(`${id}-due`, due)} onChange={(event) => setAsked({ ...asked, dueOn: event.target.value })} />
          <FaultBeside id={`${id}-due`} fault={due} />
        </div>
        <div className="choices">
          <label><input type="checkbox" checked={asked.father} onChange={(event) => setAsked({ ...asked, father: event.target.checked })} /><span>{t('expecting.father')}</span></label>
        </div>
        {asked.father && <TextField label={t('expecting.motherIdNo')} value={asked.motherIdNo} put={(motherIdNo) => setAsked({ ...asked, motherIdNo })} maxLength={30} fault={mother} />}
        {open.isError && !due && !mother && <Failure error={open.error} />}
        <div className="acts"><button className="main" disabled={open.isPending || !asked.institution || !asked.dueOn || (asked.father && !asked.motherIdNo.trim())}>{t('expecting.begin')}</button></div>
      </form>
    </details>
  );
}
