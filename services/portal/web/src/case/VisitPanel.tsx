import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../shared/states/fault';
import { FreeTimes } from './FreeTimes';
import { choose, visitQuery, type Which } from './visits';

/** When the family goes to the window, and another time where this one does not suit or was missed. */
export function VisitPanel({ which }: { which: Which }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const visit = useQuery(visitQuery(which));
  const [choosing, setChoosing] = useState(false);
  const book = useMutation({
    mutationFn: (at: string) => choose(which, at),
    onSuccess: () => setChoosing(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', which.caseNo] }),
  });
  if (visit.data === undefined) {
    return null;
  }
  const booked = visit.data?.state === 'BOOKED';
  return (
    <div className="notice" data-visit={visit.data?.state ?? 'NONE'}>
      {booked
        ? <p>{t('familyVisit.booked', { day: visit.data!.at!.slice(0, 10), time: visit.data!.at!.slice(11, 16), office: visit.data!.unitName })}</p>
        : <p className="slow">{t(visit.data?.state === 'MISSED' ? 'familyVisit.missed' : 'familyVisit.none')}</p>}
      {book.isSuccess && booked && !choosing && <p className="good" role="status">{t('familyVisit.done')}</p>}
      {book.isError && <p className="fault" role="alert">{faultText(book.error, t)}</p>}
      {booked && !choosing && <button type="button" onClick={() => { book.reset(); setChoosing(true); }}>{t('familyVisit.move')}</button>}
      {(!booked || choosing) && <FreeTimes which={which} busy={book.isPending} choose={(at) => book.mutate(at)} />}
      {booked && choosing && <div className="acts"><button type="button" onClick={() => setChoosing(false)}>{t('familyVisit.keep')}</button></div>}
    </div>
  );
}
