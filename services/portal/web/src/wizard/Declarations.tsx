import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { consentTextsQuery } from '../shared/consent/consents';
import { Asked } from '../shared/states/Asked';
import type { DraftOnPage } from './useDraft';

/** Each box with its whole wording under it: nothing is ticked whose words were not there to be read. */
export function Declarations({ keys, draft }: { keys: string[]; draft: DraftOnPage }) {
  const { t } = useTranslation();
  const texts = useQuery(consentTextsQuery);
  return (
    <fieldset>
      <legend>{t('wizard.declarations')}</legend>
      <Asked query={texts}>
        {(all) => keys.map((key) => {
          const wording = all.find((one) => one.key === key.split('.')[1]);
          return (
            <div key={key} data-wording={wording?.key}>
              <div className="choices">
                <label>
                  <input type="checkbox" data-key={key} disabled={!wording} checked={draft.value(key) === true} onChange={(event) => void draft.put({ [key]: event.target.checked })} />
                  <span>{t(`field.${key.replaceAll('.', '_')}`)}</span>
                </label>
              </div>
              <details style={{ margin: '0 0 .5rem' }}><summary>{t('wizard.wording', { title: wording?.title })}</summary><p lang="zh-CN">{wording?.text}</p></details>
            </div>
          );
        })}
      </Asked>
    </fieldset>
  );
}
