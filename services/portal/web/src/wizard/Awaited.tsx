import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { birthsQuery } from '../case/cases';
import { application, content } from '../shared/api/doors';
import { Failure } from '../shared/states/States';
import type { DraftView } from './form';

/** A draft before the hospital's record: who must send what by when, and the mother's records of which one may be meant. */
export function Awaited({ seen }: { seen: DraftView }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { draftId, pending, candidates = [] } = seen;
  const births = useQuery({ ...birthsQuery, enabled: candidates.length > 0 && !seen.onBehalfOf }).data ?? [];
  const choose = useMutation({
    mutationFn: (deliveryRef: string) => content(application.PUT('/drafts/{id}/delivery', { params: { path: { id: draftId! } }, body: { deliveryRef } })),
    onSuccess: (linked) => queries.setQueryData(['draft', draftId], linked),
  });
  const mine = births.filter(({ deliveryRef }) => candidates.includes(deliveryRef!));
  /** The service says it in Chinese. */
  const inOwnWords = (word: string, text?: string) => (i18n.language === 'zh' && text ? text : t(`awaited.${word}`));
  return (
    <div className="card marked" data-pending={pending?.institution}>
      <strong>{t('awaited.title', { name: pending?.name ?? t('awaited.hospital') })}</strong>
      <dl className="facts">
        <dt>{t('awaited.sends')}</dt><dd>{inOwnWords('what', pending?.what)}</dd>
        <dt>{t('awaited.until')}</dt><dd>{inOwnWords('by', pending?.by)}</dd>
        <dt>{t('expecting.dueOn')}</dt><dd>{pending?.dueOn}</dd>
        {pending?.phone && <><dt>{t('awaited.phone')}</dt><dd><a href={`tel:${pending.phone}`}>{pending.phone}</a></dd></>}
      </dl>
      <p>{t('awaited.meanwhile')}</p>
      {candidates.length > 0 && <p><strong>{t('awaited.which')}</strong> {mine.length === 0 && t('awaited.mothersToSay')}</p>}
      <div className="acts">
        {mine.map(({ deliveryRef, children = [] }) => (
          <button key={deliveryRef} type="button" data-candidate={deliveryRef} disabled={choose.isPending} onClick={() => choose.mutate(deliveryRef!)}>
            {t('awaited.candidate', { moment: children[0]?.birthDateTime?.slice(0, 16).replace('T', ' '), count: children.length })}
          </button>
        ))}
      </div>
      {choose.isError && <Failure error={choose.error} />}
    </div>
  );
}
