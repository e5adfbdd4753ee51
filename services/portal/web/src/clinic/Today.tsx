import { useTranslation } from 'react-i18next';
import { useDoseWord } from '../shared/codes/useVaccineWord';
import type { Dose } from './plan';

/** What the child is here for: the doses due or missed, else when to come again. */
export function Today({ next, ready }: { next: Dose[]; ready: Dose[] }) {
  const { t } = useTranslation();
  const word = useDoseWord();
  const doses = ready.length > 0 ? ready : next.filter(({ visitOn }) => visitOn === next[0].visitOn);
  return (
    <p className="today">
      {next.length === 0 ? t('clinic.allGiven') : (
        <><b>{ready.length > 0 ? t('clinic.now') : t('clinic.nextOn', { day: next[0].visitOn })}</b> {doses.map(word).join(' · ')}</>
      )}
    </p>
  );
}
