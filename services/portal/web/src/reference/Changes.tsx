import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changes } from './changes';
import { useFieldWord } from './useFieldWord';

const MOST = 200;

/** What would be different: value by value, before and after. */
export function Changes({ before, after }: { before: unknown; after: unknown }) {
  const { t } = useTranslation();
  const word = useFieldWord();
  const all = useMemo(() => changes(before, after), [before, after]);
  if (all.length === 0) {
    return <p className="soft">{t('reference.noChange')}</p>;
  }
  return (
    <div className="table">
      <table>
        <caption>{t('reference.changes', { count: all.length })}</caption>
        <thead><tr><th>{t('reference.part')}</th><th>{t('reference.today')}</th><th>{t('reference.proposed')}</th></tr></thead>
        <tbody>
          {all.slice(0, MOST).map(({ path, was, willBe }) => (
            <tr key={path.join(' ')}>
              <td>{path.map(word).join(' · ')}</td>
              <td style={{ whiteSpace: 'pre-wrap' }}>{was ?? t('reference.absent')}</td>
              <td style={{ whiteSpace: 'pre-wrap' }}>{willBe ?? t('reference.absent')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > MOST && <p className="soft">{t('reference.moreChanges', { count: all.length - MOST })}</p>}
    </div>
  );
}
