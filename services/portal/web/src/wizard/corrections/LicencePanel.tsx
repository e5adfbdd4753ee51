import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftView, valueOf } from '../form';
import { saidOf } from './corrections';
import { AskIssuer } from './LicenceNote';
import { useFieldWords } from './useFieldWords';

/** A licence that lacks something or is wrong: the issuer is asked to write what the form says. */
export function LicencePanel({ draft }: { draft: DraftView }) {
  const { t } = useTranslation();
  const id = useId();
  const [field, setField] = useState('');
  const differing = Object.keys(draft.licences ?? {}).filter((key) => {
    const typed = valueOf(draft.form!, key);
    return typeof typed === 'string' && saidOf(draft, key) !== undefined && saidOf(draft, key) !== typed;
  });
  const said = saidOf(draft, field);
  const claim = field && (valueOf(draft.form!, field) as string);
  const { name, value } = useFieldWords([said, claim]);
  return (
    <details data-panel="licences">
      <summary>{t('correcting.panel')}</summary>
      <p className="soft">{t(differing.length === 0 ? 'correcting.allAgree' : 'correcting.panelText')}</p>
      {differing.length > 0 && (
        <div className="field">
          <label htmlFor={id}>{t('correcting.which')}</label>
          <select id={id} value={field} onChange={(event) => setField(event.target.value)}>
            <option value="">{t('wizard.choose')}</option>
            {differing.map((key) => <option key={key} value={key}>{name(key)}</option>)}
          </select>
        </div>
      )}
      {claim && (
        <>
          <dl className="facts">
            <dt>{t('correcting.onLicence')}</dt><dd>{said ? value(field, said) : t('correcting.nothing')}</dd>
            <dt>{t('correcting.inForm')}</dt><dd>{value(field, claim)}</dd>
          </dl>
          <AskIssuer key={field} draftId={draft.draftId!} field={field} claim={claim} />
        </>
      )}
    </details>
  );
}
