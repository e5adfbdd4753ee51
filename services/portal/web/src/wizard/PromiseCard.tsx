import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { Failure } from '../shared/states/States';

/** The mother's word in place of a paper: the whole wording first, then the signature under that very wording. */
export function PromiseCard({ id, promise }: { id: string; promise: components['schemas']['PromiseView'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sign = useMutation({
    mutationFn: () => content(application.PUT('/drafts/{id}/promises/{kind}', {
      params: { path: { id, kind: promise.kind as never } }, body: { version: promise.version! },
    })),
    onSuccess: () => Promise.all([
      queries.invalidateQueries({ queryKey: ['promises', id] }),
      queries.invalidateQueries({ queryKey: ['materials', id] }),
    ]),
    // The wording may have changed meanwhile: the one to be read is fetched.
    onError: () => queries.invalidateQueries({ queryKey: ['promises', id] }),
  });
  return (
    <li className="card" data-promise={promise.kind} data-signed={promise.signedAt !== undefined}>
      <strong>{promise.title}</strong>
      <p>{promise.text}</p>
      {promise.signedAt
        ? <p className="good" role="status">{t('promising.signed', { at: promise.signedAt.slice(0, 16).replace('T', ' ') })}</p>
        : (
          <>
            <p className="soft">{t('promising.instead')}</p>
            <button type="button" disabled={sign.isPending} onClick={() => sign.mutate()}>{t('promising.sign')}</button>
          </>
        )}
      {sign.isError && <Failure error={sign.error} />}
    </li>
  );
}
