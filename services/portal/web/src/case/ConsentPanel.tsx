import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import { consentTextsQuery } from '../shared/consent/consents';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';
import type { CaseView } from './cases';

/** The other parent's word on household registration, under the words it is given to; it can be taken back until the office has registered. */
export function ConsentPanel({ seen }: { seen: CaseView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const texts = useQuery({ ...consentTextsQuery, enabled: seen.consent !== 'GRANTED' });
  const authorisation = texts.data?.find(({ key }) => key === 'authorisation');
  const path = { caseNo: seen.caseNo! };
  const decide = useMutation({
    mutationFn: (granted: boolean | 'REVOKE') =>
      granted === 'REVOKE'
        ? content(application.DELETE('/cases/{caseNo}/consent', { params: { path } }))
        : content(application.PUT('/cases/{caseNo}/consent', { params: { path }, body: { granted } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', seen.caseNo] }),
  });
  if (seen.consent === 'NOT_NEEDED' || seen.consent === 'EXPIRED') {
    return null;
  }
  return (
    <div className="card marked">
      {seen.consent !== 'GRANTED' ? (
        <>
          <strong>{t('cases.consentWanted')}</strong>
          <p>{t('cases.consentText', { names: seen.children?.map(({ name }) => name).join('、') })}</p>
          {seen.consentBy && <p>{t('cases.consentBy', { day: seen.consentBy })}</p>}
          <Asked query={texts}>{() => <blockquote lang="zh-CN" data-wording="authorisation"><strong>{authorisation?.title}</strong><p>{authorisation?.text}</p></blockquote>}</Asked>
          <div className="acts">
            <button type="button" className="main" disabled={decide.isPending || !authorisation} onClick={() => decide.mutate(true)}>{t('cases.grant')}</button>
            {seen.consent === 'WAITING' && <button type="button" disabled={decide.isPending} onClick={() => confirm(t('cases.refuseSure')) && decide.mutate(false)}>{t('cases.refuse')}</button>}
          </div>
        </>
      ) : (
        <button type="button" disabled={decide.isPending} onClick={() => confirm(t('cases.revokeSure')) && decide.mutate('REVOKE')}>{t('cases.revoke')}</button>
      )}
      {decide.isError && <Failure error={decide.error} />}
    </div>
  );
}
