import { useTranslation } from 'react-i18next';
import { Named } from '../shared/codes/Named';
import type { DraftView, Value } from './form';
import { asked, type Question, SCREENS, titleOf, wordOf } from './screens';
import type { DraftOnPage } from './useDraft';

/** Everything that was filled in, screen by screen, each with the way back to it. */
export function Answers({ draft, seen, go }: { draft: DraftOnPage; seen: DraftView; go: (screen: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="cards">
      {SCREENS.map((screen) => (
        <section key={screen.id} className="card" aria-label={t(titleOf(screen.id, seen))}>
          <strong>{t(titleOf(screen.id, seen))}</strong>{' '}
          <button type="button" className="plain" onClick={() => go(screen.id)} aria-label={`${t('wizard.edit')} ${t(titleOf(screen.id, seen))}`}>{t('wizard.edit')}</button>
          <dl className="facts">
            {asked(screen, seen).filter(({ key }) => ![null, false, ''].includes(draft.value(key) as null)).map((question) => (
              <div key={question.key} style={{ display: 'contents' }}>
                <dt>{t(`field.${wordOf(question.key)}`)}</dt>
                <dd><Answer question={question} value={draft.value(question.key)} /></dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Answer({ question, value }: { question: Question; value: Value }) {
  const { t } = useTranslation();
  switch (question.kind) {
    case 'check': return <>{t('wizard.yes')}</>;
    case 'choice': return <>{t(`field.${wordOf(question.key)}_${value}`)}</>;
    case 'codes':
    case 'region': return <Named list={question.list ?? 'region'} code={String(value)} />;
    default: return <>{String(value)}</>;
  }
}
