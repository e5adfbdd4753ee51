import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { mayPass } from '../shared/api/problem';
import { PhotoInput } from '../shared/photo/PhotoInput';
import { Failure } from '../shared/states/States';

/** Papers that can be photographed, and the items whose offices look at them (domain.md 1.4). */
const PAPERS: Record<string, string> = {
  'household-booklet.cover': 'HICS', 'household-booklet.householder': 'HICS', 'household-booklet.followed': 'HICS', 'id-card.mother': 'BVHICRGSTM',
  'id-card.father': 'BHICR', 'marriage-certificate': 'BHR', 'parentage-report': 'BH', 'discharge-summary': 'MV', invoice: 'M', 'card.photo': 'C',
};

/** A clearer or a missing paper, after a notice. */
export function LaterPaper({ caseNo, childIndex, item }: { caseNo: string; childIndex: number; item: string }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState('');
  const send = useMutation({
    mutationFn: (photo: Blob) => content(application.PUT('/cases/{caseNo}/children/{childIndex}/materials/{kind}', {
      params: { path: { caseNo, childIndex, kind } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: photo as never,
      bodySerializer: (body) => body as unknown as Blob,
    })),
  });
  return (
    <details>
      <summary>{t('cases.paperToo')}</summary>
      <div className="field">
        <label htmlFor={`paper-${item}-${childIndex}`}>{t('cases.whichPaper')}</label>
        <select id={`paper-${item}-${childIndex}`} value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">{t('wizard.choose')}</option>
          {Object.keys(PAPERS).filter((paper) => PAPERS[paper].includes(item)).map((paper) => <option key={paper} value={paper}>{t(`material.${paper.replaceAll('.', '_')}`)}</option>)}
        </select>
      </div>
      {kind && <PhotoInput label={t('wizard.photo')} name={t(`material.${kind.replaceAll('.', '_')}`)} portrait={kind === 'card.photo'} take={(photo) => send.mutate(photo)} />}
      {send.isSuccess && <p className="good" role="status">{t('paperState.UPLOADED')}</p>}
      {send.isError && <Failure error={send.error} retry={mayPass(send.error) ? () => send.mutate(send.variables!) : undefined} />}
    </details>
  );
}
