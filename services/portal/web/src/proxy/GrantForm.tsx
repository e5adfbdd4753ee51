import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf, Problem } from '../shared/api/problem';
import { useCodes } from '../shared/codes/codes';
import { TextField } from '../shared/field/TextField';
import { Failure } from '../shared/states/States';
import type { GrantRequest, Place } from './proxies';

const ID_CARD = '01';
/** Papers that say who somebody is; a household booklet speaks of a whole family. */
const OF_A_PERSON = [ID_CARD, '03', '04', '05', '06', '07'];

/** The person by name and paper, and what that person may do; with `known`, the second parent's word on the same. */
export function GrantForm({ place, known, send }: { place: Place; known?: string; send: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const id = useId();
  const papers = useCodes('paper').filter(({ code }) => OF_A_PERSON.includes(code!));
  const empty = (): GrantRequest & { ref: string } => ({ ref: known ?? crypto.randomUUID(), name: '', idType: ID_CARD, idNo: '', scope: place.scopes[0] });
  const [asked, setAsked] = useState(empty);
  /** Other words are another grant: under its reference the same is asked again, and nothing else. */
  const put = (part: Partial<GrantRequest>) => setAsked({ ...asked, ...part, ref: known ?? crypto.randomUUID() });
  const grant = useMutation({
    mutationFn: ({ ref, ...person }: typeof asked) => place.grant(ref, { ...person, name: person.name.trim(), idNo: person.idNo.trim().toUpperCase() }),
    onSuccess: () => {
      setAsked(empty());
      return queries.invalidateQueries({ queryKey: place.key });
    },
  });
  const name = faultOf(grant.error, 'name');
  const another = known && grant.error instanceof Problem && grant.error.code === 'PROXY_DIFFERENT' ? { message: t('proxy.another') } : undefined;
  const idNo = faultOf(grant.error, 'idNo') ?? another;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    grant.mutate(asked);
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextField label={t('proxy.person')} value={asked.name} put={(text) => put({ name: text })} maxLength={60} fault={name} />
      <div className="field">
        <label htmlFor={id}>{t('proxy.paper')}</label>
        <select id={id} value={asked.idType} onChange={(event) => put({ idType: event.target.value })}>
          {papers.map(({ code, name: paper }) => <option key={code} value={code}>{paper}</option>)}
        </select>
      </div>
      <TextField label={t('proxy.number')} value={asked.idNo} put={(text) => put({ idNo: text })} maxLength={30} fault={idNo} />
      {place.scopes.length === 1 ? <p className="soft">{t(`proxyScope.${asked.scope}`)}</p> : (
        <fieldset>
          <legend>{t('proxy.may')}</legend>
          <div className="choices">
            {place.scopes.map((scope) => (
              <label key={scope}>
                <input type="radio" name={`${id}-scope`} checked={asked.scope === scope} onChange={() => put({ scope })} />
                <span>{t(`proxyScope.${scope}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {grant.isError && !name && !idNo && <Failure error={grant.error} />}
      {grant.isSuccess && <p className="good" role="status">{t(`proxyDone.${grant.data.state}`, { name: grant.data.name })}</p>}
      <div className="acts"><button disabled={!asked.name.trim() || !asked.idNo.trim() || grant.isPending}>{send}</button></div>
    </form>
  );
}
