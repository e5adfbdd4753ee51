import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDoseWord } from '../shared/codes/useVaccineWord';
import { daysBetween, type Dose, type DoseState, needsTest, stateOf, visitsOf } from './plan';

type Begin = (act: 'give' | 'defer', dose: Dose) => void;

interface Props {
  plan: Dose[];
  today: string;
  /** What can be given today. */
  ready: Dose[];
  begin: Begin;
}

const LOOKS: Record<DoseState, string> = { given: 'good', overdue: 'bad', due: 'slow', deferred: 'soft', later: 'soft' };

/** The plan visit by visit: what was given, what is due today, what was missed and what comes later. */
export function Visits({ plan, today, ready, begin }: Props) {
  const { t } = useTranslation();
  return (
    <ol className="visits" aria-label={t('clinic.plan')}>
      {visitsOf(plan).map(({ day, doses }) => (
        <li key={day} aria-current={day === today ? 'date' : undefined}>
          <h3>{day}{day === today && <span className="today-mark">{t('clinic.today')}</span>}</h3>
          <ul>
            {doses.map((dose) => <PlannedDose key={`${dose.vaccine}${dose.dose}`} dose={dose} today={today} begin={ready.includes(dose) ? begin : undefined} />)}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function PlannedDose({ dose, today, begin }: { dose: Dose; today: string; begin?: Begin }) {
  const { t } = useTranslation();
  const word = useDoseWord()(dose);
  const state = stateOf(dose, today);
  const notes = begin ? [
    dose.finishBy && t('clinic.finishBy', { day: dose.finishBy }),
    needsTest(dose, today) && t('clinic.testNeeded'),
    dose.whenStable && t('clinic.whenStable'),
    dose.notFrom && t('clinic.notFrom', { day: dose.notFrom }),
  ].filter(Boolean) : [];
  return (
    <li data-dose={`${dose.vaccine}-${dose.dose}`} data-state={state}>
      <b>{word}</b>
      <span className="soft">{t('clinic.dueOn', { day: dose.dueOn })}</span>
      <span className={LOOKS[state]}>{t(`doseState.${state}`, { day: dose.givenOn, n: daysBetween(dose.visitOn, today) })}</span>
      {begin && (
        <Space wrap>
          <Button size="small" type="primary" aria-label={t('clinic.giveOf', { dose: word })} onClick={() => begin('give', dose)}>{t('clinic.give')}</Button>
          <Button size="small" aria-label={t('clinic.deferOf', { dose: word })} onClick={() => begin('defer', dose)}>{t('clinic.defer')}</Button>
        </Space>
      )}
      {notes.length > 0 && <span className="notes soft">{notes.join(' · ')}</span>}
    </li>
  );
}
