import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { Failure } from '../shared/states/States';
import { businessDay } from '../shared/time/businessTime';
import { declareOnPaper, formAddress } from './openDraft';
import { ScanInput } from './ScanInput';

/** In place of the boxes to tick: the form is printed, the mother signs it, the scan is taken in. */
export function SignedForm({ draftId, signed }: { draftId: string; signed: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const today = businessDay(useSession(), Date.now());
  const [scan, setScan] = useState<File>();
  const [signedOn, setSignedOn] = useState(today);
  const take = useMutation({
    mutationFn: () => declareOnPaper(draftId, signedOn, scan!),
    onSuccess: (draft) => queries.setQueryData(['draft', draftId], draft),
  });
  return (
    <fieldset>
      <legend>{t('window.signForm')}</legend>
      <p className="soft">{t('window.then_signForm')}</p>
      <div className="acts"><a className="button" href={formAddress(draftId)} target="_blank" rel="noreferrer">{t('window.printForm')}</a></div>
      <div className="field"><label htmlFor="signed-form">{t('window.signedForm')}</label><ScanInput id="signed-form" label={t('window.signedForm')} onChange={setScan} /></div>
      <div className="field"><label htmlFor="signed-on">{t('desk.signedOn')}</label><input id="signed-on" type="date" max={today} value={signedOn} onChange={(event) => setSignedOn(event.target.value)} /></div>
      <button type="button" disabled={take.isPending || !scan || !signedOn} onClick={() => take.mutate()}>{t('window.takeSigned')}</button>
      {signed && <p className="good" role="status">{t('window.formSigned')}</p>}
      {take.isError && <Failure error={take.error} />}
    </fieldset>
  );
}
