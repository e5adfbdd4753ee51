import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/states/States';
import { DEPARTMENTS, type Place, type Unit } from './users';

/** The units of each department with the number of those who work there; one of them, or all accounts, is chosen. */
export function UnitList({ units, place, choose }: { units: Unit[]; place?: Place; choose: (place?: Place) => void }) {
  const { t } = useTranslation();
  const departments = DEPARTMENTS.filter((department) => units.some((unit) => unit.department === department));
  return (
    <nav className="unit-list" aria-label={t('users.units')}>
      <button type="button" className="plain" aria-current={!place} onClick={() => choose()}>{t('users.all')}</button>
      {units.length === 0 && <Empty text={t('users.noUnits')} />}
      {departments.map((department) => (
        <section key={department}>
          <h2>{t(`part.${department}`)}</h2>
          <ul>
            {units.filter((unit) => unit.department === department).map(({ code = '', name, accounts = [] }) => {
              const word = name ?? t('users.unlisted', { code });
              return (
                <li key={code}>
                  <button type="button" className="plain" aria-current={place?.department === department && place.unit === code}
                    aria-label={t('users.counted', { name: word, n: accounts.length })} onClick={() => choose({ department, unit: code })}>
                    <span>{word}</span> <span className="soft">{accounts.length}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
