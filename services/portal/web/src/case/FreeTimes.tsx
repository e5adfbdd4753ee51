import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { slotsQuery, type Which } from './visits';

interface Props {
  which: Which;
  busy: boolean;
  choose: (at: string) => void;
}

/** The free times of an office, day by day; a tap books one. */
export function FreeTimes({ which, busy, choose }: Props) {
  const { t } = useTranslation();
  return (
    <Asked query={useQuery(slotsQuery(which))}>
      {(slots) => {
        const times = slots.map(({ at }) => at!);
        const days = [...new Set(times.map((at) => at.slice(0, 10)))];
        return days.length === 0 ? <p>{t('familyVisit.full')}</p> : (
          <>
            <p>{t('familyVisit.choose')}</p>
            {days.map((day) => (
              <fieldset key={day}>
                <legend>{day}</legend>
                <div className="times">
                  {times.filter((at) => at.startsWith(day)).map((at) => (
                    <button key={at} type="button" disabled={busy} data-at={at} aria-label={`${day} ${at.slice(11, 16)}`} onClick={() => choose(at)}>{at.slice(11, 16)}</button>
                  ))}
                </div>
              </fieldset>
            ))}
          </>
        );
      }}
    </Asked>
  );
}
