import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyDoor } from './familyDoor';
import { GivePaper } from './GivePaper';

/** A clearer or a missing paper, chosen among those the item's office looks at. */
export function LaterPaper({ door, kinds }: { door: FamilyDoor; kinds: string[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [kind, setKind] = useState('');
  return (
    <details>
      <summary>{t('cases.paperToo')}</summary>
      <div className="field">
        <label htmlFor={id}>{t('cases.whichPaper')}</label>
        <select id={id} value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">{t('wizard.choose')}</option>
          {kinds.map((paper) => <option key={paper} value={paper}>{t(`material.${paper.replaceAll('.', '_')}`)}</option>)}
        </select>
      </div>
      {kind && <GivePaper key={kind} door={door} kind={kind} />}
    </details>
  );
}
