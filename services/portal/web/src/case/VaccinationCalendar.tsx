import { useTranslation } from 'react-i18next';
import { useDoseWord } from '../shared/codes/useVaccineWord';
import { saveFile } from '../shared/file/saveFile';
import { type Dose, iCalendar } from './calendar';
import type { Entry } from './cases';

/** When to come for which vaccine, and the same for the phone's own calendar. */
export function VaccinationCalendar({ entry, id }: { entry: Entry; id: string }) {
  const { t } = useTranslation();
  const word = useDoseWord();
  const plan = (entry.result as { 'vacc.plan'?: Dose[] } | undefined)?.['vacc.plan'] ?? [];
  const doses = [...plan].sort((a, b) => a.visitOn.localeCompare(b.visitOn));
  if (doses.length === 0) {
    return null;
  }
  const save = () => saveFile('vaccination.ics', 'text/calendar', iCalendar(doses, word, entry.unitName ?? '', id, new Date()));
  return (
    <details data-panel="vaccination">
      <summary>{t('vaccine.title')}</summary>
      <p><button type="button" onClick={save}>{t('vaccine.save')}</button></p>
      <ul className="plain-list">
        {doses.map((dose) => (
          <li key={`${dose.vaccine}${dose.dose}`}>
            {dose.givenOn ?? dose.visitOn} {word(dose)} {dose.givenOn && <span className="good">✓ {t('vaccine.given')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
