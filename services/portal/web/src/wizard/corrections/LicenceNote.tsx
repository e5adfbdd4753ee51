import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { correctionsQuery, latestOf, useAsking } from './corrections';
import { Reason } from './Reason';
import { useFieldWords } from './useFieldWords';
import { Word } from './Word';

interface Props {
  draftId: string;
  field: string;
  /** What the own licence says; empty where it says nothing, undefined where no own licence gives the field. */
  said?: string;
  /** What the form says. */
  typed: string | null;
}

/** Beside a field whose licence says something else: what it says, that the form counts, and how the licence is put right. */
export function LicenceNote({ draftId, field, said, typed }: Props) {
  const { t } = useTranslation();
  const { value } = useFieldWords([said]);
  const latest = latestOf(useQuery(correctionsQuery(draftId)).data, field);
  if (latest && latest.state !== 'DECLINED') {
    return <p className="hint soft"><Word of={latest} /></p>;
  }
  if (!said || typed === null || said === typed) {
    return null;
  }
  return (
    <div className="hint" data-differs={field}>
      <p className="soft">{t('correcting.differs', { said: value(field, said) })}</p>
      {latest && <p className="soft"><Word of={latest} /></p>}
      <AskIssuer draftId={draftId} field={field} claim={typed} />
    </div>
  );
}

/** The licence's issuer is asked to write what the form says. */
export function AskIssuer({ draftId, field, claim }: { draftId: string; field: string; claim: string }) {
  const { t } = useTranslation();
  const asking = useAsking(draftId);
  return (
    <details>
      <summary>{t('correcting.ask')}</summary>
      <p className="soft">{t('correcting.then')}</p>
      <Reason name={`${draftId}-${field}`} error={asking.error} busy={asking.isPending} ready send={(explanation) => asking.mutateAsync({ field, claim, explanation })} />
    </details>
  );
}
