import { useQuery } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import { CorrectionList } from '../wizard/corrections/CorrectionList';
import { LicencePanel } from '../wizard/corrections/LicencePanel';
import { draftsQuery } from './cases';

/** What was asked to be corrected while the form was filled in, and a licence found wrong since. */
export function CorrectionPanel({ caseNo }: { caseNo: string }) {
  const draftId = useQuery(draftsQuery).data?.find((draft) => draft.caseNo === caseNo)?.draftId;
  const draft = useQuery({ queryKey: ['draft', draftId, 'submitted'], enabled: draftId !== undefined, queryFn: () => content(application.GET('/drafts/{id}', { params: { path: { id: draftId! } } })) }).data;
  return draft ? (
    <>
      <CorrectionList draftId={draftId!} />
      <LicencePanel draft={draft} />
    </>
  ) : null;
}
