import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../shared/states/States';
import { GrantForm } from './GrantForm';
import type { Grant, Place, Scope } from './proxies';

const HOLDS = ['ACTIVE', 'WAITING'];

/** One person who may help: until when, whether both parents have agreed, and the way to take it back. */
export function GrantLine({ place, grant }: { place: Place; grant: Grant }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const scope = grant.scope as Scope;
  const revoke = useMutation({
    mutationFn: () => place.revoke(grant.ref!),
    onSuccess: () => queries.invalidateQueries({ queryKey: place.key }),
  });
  return (
    <li className={`card ${HOLDS.includes(grant.state!) ? 'marked' : ''}`} data-grant={grant.state}>
      <strong>{grant.name}</strong>
      <p>{t(`proxyScope.${scope}`)}</p>
      <p className="soft">{t(`proxyState.${grant.state}`, { day: grant.until?.slice(0, 10) })}</p>
      {grant.state === 'WAITING' && place.scopes.includes(scope) && (
        <details>
          <summary>{t('proxy.agree')}</summary>
          <p>{t('proxy.agreeText')}</p>
          <GrantForm place={{ ...place, scopes: [scope] }} known={grant.ref} send={t('proxy.agree')} />
        </details>
      )}
      {HOLDS.includes(grant.state!) && (
        <button type="button" disabled={revoke.isPending} aria-label={t('proxy.revokeOf', { name: grant.name })}
          onClick={() => confirm(t('proxy.revokeSure', { name: grant.name })) && revoke.mutate()}>{t('proxy.revoke')}</button>
      )}
      {revoke.isError && <Failure error={revoke.error} />}
    </li>
  );
}
