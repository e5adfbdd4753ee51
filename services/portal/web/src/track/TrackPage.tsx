import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemWord, stateWord } from '../case/itemWords';
import { application, content } from '../shared/api/doors';
import { Failure } from '../shared/states/States';

/** States by case number and query code, for whoever holds both; no names, no results. */
export default function TrackPage() {
  const { t } = useTranslation();
  const [caseNo, setCaseNo] = useState('');
  const [queryCode, setQueryCode] = useState('');
  const track = useMutation({
    mutationFn: () => content(application.POST('/tracking', { body: { caseNo: caseNo.trim().toUpperCase(), queryCode: queryCode.trim() } })),
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    track.mutate();
  };
  return (
    <>
      <h1>{t('start.track')}</h1>
      <form onSubmit={ask}>
        <div className="field"><label htmlFor="caseNo">{t('cases.caseNo')}</label><input id="caseNo" autoComplete="off" value={caseNo} onChange={(event) => setCaseNo(event.target.value)} required maxLength={21} /></div>
        <div className="field"><label htmlFor="queryCode">{t('cases.queryCode')}</label><input id="queryCode" autoComplete="off" value={queryCode} onChange={(event) => setQueryCode(event.target.value)} required maxLength={6} /></div>
        <div className="acts"><button className="main" disabled={track.isPending}>{t('track.ask')}</button></div>
      </form>
      {track.isError && <Failure error={track.error} />}
      {track.data && (
        <section aria-live="polite">
          <h2>{t(`caseState.${track.data.state}`)}</h2>
          {track.data.children?.map(({ childIndex, bereaved, items }, _, all) => (
            <section key={childIndex}>
              {all.length > 1 && <h3>{t('track.child', { n: childIndex })}</h3>}
              <ul className="cards">
                {items?.map(({ item, state }) => (
                  <li key={item} className="card" data-item={item}>
                    <strong>{t(itemWord(item, bereaved))}</strong>
                    <p>{t(stateWord({ state }, bereaved))}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </>
  );
}
