import { useTranslation } from 'react-i18next';
import { mayPass } from '../api/problem';
import { Failure } from '../states/States';
import type { PhotoUpload } from './usePhotoUpload';

/** Why a photo did not arrive, and that it is not lost where it may still arrive. */
export function UploadFailure({ upload }: { upload: PhotoUpload }) {
  const { t } = useTranslation();
  if (!upload.isError) {
    return null;
  }
  return mayPass(upload.error)
    ? <><Failure error={upload.error} retry={() => upload.mutate(upload.variables!)} /><p className="soft" data-photo="kept">{t('photo.kept')}</p></>
    : <Failure error={upload.error} />;
}
