import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Entrusted } from '../proxy/Entrusted';
import { entrustedQuery, ofDraft } from '../proxy/proxies';
import { ProxyPanel } from '../proxy/ProxyPanel';
import { application, content } from '../shared/api/doors';
import { Asked } from '../shared/states/Asked';
import { Empty, Failure } from '../shared/states/States';
import { BroughtBirth } from './BroughtBirth';
import { birthsQuery, casesQuery, draftsQuery, isConsentOverdue } from './cases';
import { Expecting } from './Expecting';

/** What runs, what was begun, births for which nothing was begun, and how to begin where no birth is known here. */
export default function CasesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wanted = useSearchParams()[0].get('begin');
  const cases = useQuery(casesQuery);
  const drafts = useQuery(draftsQuery);
  const births = useQuery(birthsQuery);
  const entrusted = useQuery(entrustedQuery).data ?? [];
  const open = useMutation({
    mutationFn: (deliveryRef: string) => content(application.POST('/drafts', { body: { deliveryRef } })),
    onSuccess: ({ draftId }) => void navigate(`/apply/${draftId}`),
  });
  const begun = drafts.data?.filter(({ caseNo }) => !caseNo) ?? [];
  const taken = new Set([...(cases.data ?? []), ...(drafts.data ?? [])].map(({ deliveryRef }) => deliveryRef));
  const fresh = births.data?.filter(({ deliveryRef }) => !taken.has(deliveryRef)) ?? [];
  return (
    <>
      <h1>{t('frame.cases')}</h1>
      {open.isError && <Failure error={open.error} />}
      {fresh.map((birth) => (
        <div className="card marked" key={birth.deliveryRef}>
          <strong>{t('cases.born', { day: birth.children?.[0]?.birthDateTime?.slice(0, 10), count: birth.children?.length })}</strong>
          <p>{t('cases.bornText')}</p>
          <button type="button" className="main" disabled={open.isPending} onClick={() => open.mutate(birth.deliveryRef!)}>{t('cases.begin')}</button>
        </div>
      ))}
      {begun.map(({ draftId }) => (
        <div className="card marked" key={draftId}>
          <strong>{t('cases.begun')}</strong>
          <p><Link className="button main" to={`/apply/${draftId}`}>{t('cases.goOn')}</Link></p>
          <ProxyPanel place={ofDraft(draftId!)} />
        </div>
      ))}
      <Asked query={cases}>
        {(mine) => mine.length === 0 ? (
          fresh.length + begun.length + entrusted.length === 0
            ? <Empty text={t('cases.none')}><Link className="button" to="/guide">{t('start.guide')}</Link></Empty>
            : null
        ) : (
          <ul className="cards">
            {mine.map((one) => (
              <li key={one.caseNo} className="card">
                <Link to={`/cases/${one.caseNo}`} className="code">{one.caseNo}</Link>
                <p><strong>{t(`caseState.${one.state}`)}</strong></p>
                {one.dueOn && <p className="soft">{t('cases.due', { day: one.dueOn })} {one.dueWhy}</p>}
                {isConsentOverdue(one) && <p className="slow">{t('cases.consentOverdue', { day: one.consentBy })}</p>}
                {one.as === 'OTHER_PARENT' && one.consent === 'WAITING' && <p className="slow">{t('cases.consentWanted')}</p>}
              </li>
            ))}
          </ul>
        )}
      </Asked>
      <Entrusted all={entrusted} />
      <Expecting wanted={wanted === 'expecting'} />
      <BroughtBirth wanted={wanted === 'brought'} />
    </>
  );
}
