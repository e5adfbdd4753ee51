import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Crop } from './Crop';

const BYTES = 10_000_000;

/** A button that takes a photo or a file; pictures are cut to what matters first. */
export function PhotoInput({ label, name, portrait, take }: { label: string; name: string; portrait: boolean; take: (photo: Blob) => void }) {
  const { t } = useTranslation();
  const [picture, setPicture] = useState<File>();
  const [tooBig, setTooBig] = useState(false);
  function chosen(file?: File) {
    setTooBig(!!file && file.type === 'application/pdf' && file.size > BYTES);
    if (file?.type.startsWith('image/')) {
      setPicture(file);
    } else if (file && file.size <= BYTES) {
      take(file);
    }
  }
  if (picture) {
    return <Crop picture={picture} portrait={portrait} cancel={() => setPicture(undefined)} done={(photo) => { setPicture(undefined); take(photo); }} />;
  }
  return (
    <>
      <label className="button">
        {label}
        <input type="file" accept="image/jpeg,image/png,application/pdf" className="skip" aria-label={name} onChange={(event) => { chosen(event.target.files?.[0]); event.target.value = ''; }} />
      </label>
      {tooBig && <p className="fault" role="alert">{t('photo.tooBig')}</p>}
    </>
  );
}
