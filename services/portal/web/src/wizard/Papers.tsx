import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, bytes, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { PhotoInput } from '../shared/photo/PhotoInput';
import { UploadFailure } from '../shared/photo/UploadFailure';
import { usePhotoUpload } from '../shared/photo/usePhotoUpload';
import { Asked } from '../shared/states/Asked';
import { LicencePanel } from './corrections/LicencePanel';
import type { DraftView } from './form';
import { PromiseCard } from './PromiseCard';

type Need = components['schemas']['Need'];

/** What the family must do something about comes first; the rest is there to look up. */
const ORDER = [
  { word: 'wizard.papersNeeded', states: ['NEEDED', 'UPLOADED', 'IN_PERSON'], folded: false },
  { word: 'wizard.papersGiven', states: ['GIVEN'], folded: true },
  { word: 'wizard.papersOptional', states: ['OPTIONAL'], folded: true },
];

/** Which papers are asked for, why, and what is here already. The buttons come with the list: they must not move under a thumb. */
export function Papers({ id, draft, atWindow, next, back }: { id: string; draft: DraftView; atWindow: boolean; next: () => void; back: () => void }) {
  const { t } = useTranslation();
  const path = { id };
  // At a window she signs on paper.
  const promises = useQuery({ queryKey: ['promises', id], enabled: !atWindow, queryFn: () => content(application.GET('/drafts/{id}/promises', { params: { path } })) });
  const needs = useQuery({ queryKey: ['materials', id], queryFn: () => content(application.GET('/drafts/{id}/materials', { params: { path } })) });
  return (
    <>
      <p>{t('wizard.papersIntro')}</p>
      <Asked query={needs}>
        {(all) => (
          <>
            {ORDER.map(({ word, states, folded }) => {
              const some = all.filter(({ state }) => states.includes(state!));
              const list = <ul className="cards">{some.map((need) => <Paper key={need.kind} id={id} need={need} taken={() => void needs.refetch()} />)}</ul>;
              return some.length === 0
                ? !folded && <p key={word} className="good">{t('wizard.noPapers')}</p>
                : folded ? <details key={word}><summary>{t(word, { n: some.length })}</summary>{list}</details> : <div key={word}>{list}</div>;
            })}
          </>
        )}
      </Asked>
      <LicencePanel draft={draft} />
      {promises.data && promises.data.length > 0 && (
        <details>
          <summary>{t('promising.title', { n: promises.data.length })}</summary>
          <ul className="cards">{promises.data.map((promise) => <PromiseCard key={promise.kind} id={id} promise={promise} />)}</ul>
        </details>
      )}
      {!needs.isPending && !promises.isLoading && <div className="acts">
        <button type="button" className="main" onClick={next}>{t('wizard.next')}</button>
        <button type="button" onClick={back}>{t('wizard.back')}</button>
      </div>}
    </>
  );
}

function Paper({ id, need, taken }: { id: string; need: Need; taken: () => void }) {
  const { t } = useTranslation();
  const upload = usePhotoUpload({
    place: `draft-${id}/${need.kind}`,
    put: (photo) => content(application.PUT('/drafts/{id}/materials/{kind}', { params: { path: { id, kind: need.kind! } }, ...bytes(photo) })),
    done: taken,
  });
  const wanted = need.state === 'NEEDED' || need.state === 'OPTIONAL' || need.state === 'UPLOADED';
  return (
    <li className={`card ${need.state === 'NEEDED' ? 'marked' : ''}`} data-paper={need.kind} data-state={need.state}>
      <strong>{need.label}</strong>
      <p className="soft">{t(`paperState.${need.state}`)}{need.why && ` · ${need.why}`}</p>
      {wanted && (
        <PhotoInput label={t(need.state === 'UPLOADED' ? 'wizard.again' : 'wizard.photo')} name={need.label!} portrait={need.kind === 'card.photo'} take={(photo) => upload.mutate(photo)} />
      )}
      <UploadFailure upload={upload} />
    </li>
  );
}
