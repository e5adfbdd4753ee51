import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { draftsQuery } from './cases';

/** The code that a grandmother asks with, for the applicant at any time; `known` right after handing in. */
export function QueryCode({ caseNo, known }: { caseNo: string; known?: string }) {
  const { t } = useTranslation();
  const draftId = useQuery(draftsQuery).data?.find((draft) => draft.caseNo === caseNo)?.draftId;
  const asked = useQuery({
    queryKey: ['draft', draftId, 'submission'],
    enabled: draftId !== undefined && known === undefined,
    queryFn: () => content(application.GET('/drafts/{id}/submission', { params: { path: { id: draftId! } } })),
  });
  const code = known ?? asked.data?.queryCode;
  return code ? <><dt>{t('cases.queryCode')}</dt><dd className="code" data-query-code>{code} <span className="soft">{t('cases.queryCodeWhy')}</span></dd></> : null;
}
