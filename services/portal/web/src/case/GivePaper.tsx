import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PhotoInput } from '../shared/photo/PhotoInput';
import { UploadFailure } from '../shared/photo/UploadFailure';
import { usePhotoUpload } from '../shared/photo/usePhotoUpload';
import type { FamilyDoor } from './familyDoor';

const PORTRAIT = 'card.photo';

/** One paper an office waits for: photographed, sent, and said to be there. */
export function GivePaper({ door, kind }: { door: FamilyDoor; kind: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const name = t(`material.${kind.replaceAll('.', '_')}`);
  const send = usePhotoUpload({
    place: `${door.place}/${kind}`,
    put: (photo) => door.paper(kind, photo),
    done: () => queries.invalidateQueries({ queryKey: door.changes }),
  });
  return (
    <div className="field" data-paper={kind} data-state={send.isSuccess ? 'UPLOADED' : 'NEEDED'}>
      <p>{name}</p>
      <PhotoInput label={t(send.isSuccess ? 'wizard.again' : 'wizard.photo')} name={name} portrait={kind === PORTRAIT} take={(photo) => send.mutate(photo)} />
      {send.isSuccess && <p className="good" role="status">{t('paperState.UPLOADED')}</p>}
      <UploadFailure upload={send} />
    </div>
  );
}
