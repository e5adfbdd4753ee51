import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { ScanInput } from './ScanInput';

/** A paper as it was signed, and the day of the signature. */
export interface Signed {
  scan: File;
  signedOn: string;
}

/** Asks for the scan of what was signed and for its day, never a later one than today; told of both or, while one lacks, of none. */
export function SignedScan({ label, onChange }: { label: string; onChange: (signed?: Signed) => void }) {
  const { t } = useTranslation();
  const today = businessDay(useSession(), Date.now());
  const [scan, setScan] = useState<File>();
  const [signedOn, setSignedOn] = useState(today);
  const tell = (file: File | undefined, day: string) => {
    setScan(file);
    setSignedOn(day);
    onChange(file && day ? { scan: file, signedOn: day } : undefined);
  };
  return (
    <>
      <ScanInput label={label} onChange={(file) => tell(file, signedOn)} />
      <label>{t('desk.signedOn')} <input type="date" style={{ width: 'auto' }} max={today} value={signedOn} onChange={(event) => tell(scan, event.target.value)} /></label>
    </>
  );
}
