import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mayPass } from '../shared/api/problem';
import { PhotoInput } from '../shared/photo/PhotoInput';
import { Failure } from '../shared/states/States';
import type { FamilyDoor } from './familyDoor';

const PORTRAIT = 'card.photo';

/** One paper an office waits for: photographed, sent, and said to be there. */
export function GivePaper({ door, kind }: { door: FamilyDoor; kind: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const name = t(`material.${kind.replaceAll('.', '_')}`);
  const send = useMutation({
    mutationFn: (photo: Blob) => door.paper(kind, photo),
    onSuccess: () => queries.invalidateQueries({ queryKey: door.changes }),
  });
  return (
    <div className="field" data-paper={kind} data-state={send.isSuccess ? 'UPLOADED' : 'NEEDED'}>
      <p>{name}</p>
      <PhotoInput label={t(send.isSuccess ? 'wizard.again' : 'wizard.photo')} name={name} portrait={kind === PORTRAIT} take={(photo) => send.mutate(photo)} />
      {send.isSuccess && <p className="good" role="status">{t('paperState.UPLOADED')}</p>}
      {send.isError && <Failure error={send.error} retry={mayPass(send.error) ? () => send.mutate(send.variables!) : undefined} />}
    </div>
  );
}
