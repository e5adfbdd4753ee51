import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { correctionsQuery } from './corrections';
import { useFieldWords } from './useFieldWords';
import { Word } from './Word';

/** What the family has asked to be corrected, and what became of it; nothing where nothing was asked. */
export function CorrectionList({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  const all = useQuery(correctionsQuery(draftId)).data ?? [];
  const { name, value } = useFieldWords(all.map(({ claim }) => claim));
  return all.length === 0 ? null : (
    <section className="card" aria-label={t('correcting.title')} data-panel="corrections">
      <strong>{t('correcting.title')}</strong>
      <ul className="plain-list">
        {all.map((one) => (
          <li key={one.id}>{t('correcting.line', { field: name(one.field!), claim: value(one.field!, one.claim!) })} <Word of={one} /></li>
        ))}
      </ul>
    </section>
  );
}
