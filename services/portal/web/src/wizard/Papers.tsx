import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';

type Need = components['schemas']['Need'];

const BYTES = 10_000_000;

/** Which papers are asked for, why, and what is here already. */
export function Papers({ id, next, back }: { id: string; next: () => void; back: () => void }) {
  const { t } = useTranslation();
  const path = { id };
  const needs = useQuery({ queryKey: ['materials', id], queryFn: () => content(application.GET('/drafts/{id}/materials', { params: { path } })) });
  return (
    <>
      <p>{t('wizard.papersIntro')}</p>
      <Asked query={needs}>
        {(all) => (
          <ul className="cards">
            {all.map((need) => <Paper key={need.kind} id={id} need={need} taken={() => void needs.refetch()} />)}
          </ul>
        )}
      </Asked>
      <div className="acts">
        <button type="button" className="main" onClick={next}>{t('wizard.next')}</button>
        <button type="button" onClick={back}>{t('wizard.back')}</button>
      </div>
    </>
  );
}

function Paper({ id, need, taken }: { id: string; need: Need; taken: () => void }) {
  const { t } = useTranslation();
  const put = useMutation({
    onSuccess: taken,
    mutationFn: (file: File) => content(application.PUT('/drafts/{id}/materials/{kind}', {
      params: { path: { id, kind: need.kind! } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file as never,
      bodySerializer: (body) => body as unknown as File,
    })),
  });
  const wanted = need.state === 'NEEDED' || need.state === 'OPTIONAL' || need.state === 'UPLOADED';
  return (
    <li className={`card ${need.state === 'NEEDED' ? 'marked' : ''}`} data-paper={need.kind} data-state={need.state}>
      <strong>{need.label}</strong>
      <p className="soft">{t(`paperState.${need.state}`)}{need.why && ` · ${need.why}`}</p>
      {wanted && (
        <label className="button">
          {t(need.state === 'UPLOADED' ? 'wizard.again' : 'wizard.photo')}
          <input type="file" accept="image/jpeg,image/png,application/pdf" className="skip" aria-label={need.label}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file && file.size <= BYTES) put.mutate(file);
            }} />
        </label>
      )}
      {put.isError && <Failure error={put.error} />}
    </li>
  );
}
