import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../shared/field/useKept';
import { Failure } from '../shared/states/States';
import type { RatingDoor } from './familyDoor';

const GRADES = [5, 4, 3, 2, 1];

/** How the family liked it: shown once it is asked, and never to a bereaved family, whom nobody asks. */
export function RatingPanel({ caseNo, door }: { caseNo: string; door: RatingDoor }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const asked = useQuery(door.asked).data;
  const [grade, setGrade] = useKept<number | undefined>(`grade-${caseNo}`, undefined);
  const [text, setText] = useKept(`rating-${caseNo}`, '');
  const [anonymous, setAnonymous] = useKept(`anonymous-${caseNo}`, false);
  const give = useMutation({
    mutationFn: () => door.rate({ grade: grade!, text: text.trim() || undefined, anonymous }),
    onSuccess: (given) => {
      setGrade(undefined);
      setText('');
      setAnonymous(false);
      queries.setQueryData(door.asked.queryKey, given);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    give.mutate();
  };
  if (!asked) {
    return null;
  }
  if (asked.ratedAt) {
    return <p className="soft" role="status">{t('rating.given', { grade: t(`rating.${asked.grade}`) })}</p>;
  }
  return (
    <form onSubmit={send} className="card marked" data-panel="rating">
      <fieldset>
        <legend>{t('rating.ask')}</legend>
        <div className="choices">
          {GRADES.map((one) => (
            <label key={one}><input type="radio" name="grade" checked={grade === one} onChange={() => setGrade(one)} /><span>{t(`rating.${one}`)}</span></label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="rating-text">{t('rating.text')} <span className="soft">{t('wizard.optional')}</span></label>
        <textarea id="rating-text" rows={2} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <div className="choices"><label><input type="checkbox" checked={anonymous} onChange={(event) => setAnonymous(event.target.checked)} /><span>{t('rating.anonymous')}</span></label></div>
      {give.isError && <Failure error={give.error} />}
      <div className="acts"><button className="main" disabled={!grade || give.isPending}>{t('rating.send')}</button></div>
    </form>
  );
}
