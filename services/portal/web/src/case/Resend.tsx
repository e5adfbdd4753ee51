import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { Failure } from '../shared/states/States';

const TRIED = ['SENT', 'FAILED'];

/** A message that did not arrive goes out once more on its ways; not one that is still to go, nor one that must not. */
export function Resend({ message: { id, title, deliveries = [] } }: { message: components['schemas']['MessageView'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const resend = useMutation({
    mutationFn: () => content(application.POST('/messages/{id}/resend', { params: { path: { id: id! } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['messages'] }),
  });
  const tried = deliveries.length > 0 && deliveries.every(({ state }) => TRIED.includes(state!));
  return (
    <>
      {tried && !resend.isSuccess && (
        <button type="button" className="plain" disabled={resend.isPending} aria-label={t('messageSettings.resendOf', { title })} onClick={() => resend.mutate()}>{t('messageSettings.resend')}</button>
      )}
      {resend.isSuccess && <p className="good" role="status">{t('messageSettings.resent')}</p>}
      {resend.isError && <Failure error={resend.error} />}
    </>
  );
}
