import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { ofCase } from '../proxy/proxies';
import { ProxyPanel } from '../proxy/ProxyPanel';
import { said } from '../shared/language/language';
import { Asked } from '../shared/states/Asked';
import { useSettled } from '../shared/states/useSettled';
import { AddPanel } from './AddPanel';
import { AgreedPanel } from './AgreedPanel';
import { ChangePanel } from './ChangePanel';
import { ComplaintPanel } from './ComplaintPanel';
import { caseQuery, type CaseView, casesQuery, entitlementsQuery, isConsentOverdue, papersQuery } from './cases';
import { ConsentPanel } from './ConsentPanel';
import { CorrectionPanel } from './CorrectionPanel';
import { ownChanges, ownRating } from './familyDoor';
import { ItemCard } from './ItemCard';
import { ObjectionPanel } from './ObjectionPanel';
import { ParcelPanel } from './ParcelPanel';
import { QueryCode } from './QueryCode';
import { RatingPanel } from './RatingPanel';
import { ShareLink } from './ShareLink';
import { Timeline } from './Timeline';
import { useLive } from './useLive';
import { VaccinationCalendar } from './VaccinationCalendar';
import { WithdrawPanel } from './WithdrawPanel';

/** One case: each item's state, who holds it, the promised day and why, what is missing, what comes next; live. */
export default function CasePage() {
  const { t } = useTranslation();
  const { caseNo = '' } = useParams();
  const queryCode = (useLocation().state as { queryCode?: string } | null)?.queryCode;
  const seen = useQuery(caseQuery(caseNo));
  const settled = useSettled(seen.isSuccess);
  const as = useQuery(casesQuery).data?.find((one) => one.caseNo === caseNo)?.as;
  useLive(caseNo);
  return (
    <Asked query={seen}>
      {(one) => {
        const bereaved = one.children?.some((child) => child.bereaved) ?? false;
        const living = one.children?.some((child) => !child.bereaved);
        return (
          <>
            <h1>{t(`caseState.${one.state}`)}</h1>
            <dl className="facts">
              <dt>{t('cases.caseNo')}</dt><dd className="code" data-case={one.caseNo}>{one.caseNo}</dd>
              {as === 'APPLICANT' && <QueryCode caseNo={caseNo} known={queryCode} />}
              {one.dueOn && <><dt>{t('cases.dueWord')}</dt><dd>{one.dueOn} <span className="soft">{one.dueWhy}</span></dd></>}
              <dt>{t('cases.consent')}</dt><dd data-consent={one.consent}>{t(isConsentOverdue(one) ? 'consent.OVERDUE' : `consent.${one.consent}`)}{one.consent === 'WAITING' && one.consentUntil && ` · ${t('cases.until', { day: one.consentUntil.slice(0, 10) })}`}</dd>
            </dl>
            {['REFUSED', 'REVOKED', 'EXPIRED'].includes(one.consent!) && <p className="card marked">{t('cases.withoutConsent')}</p>}
            {isConsentOverdue(one) && <p className="card marked">{t('cases.consentOverdue', { day: one.consentBy })}</p>}
            {as === 'OTHER_PARENT' && <ConsentPanel seen={one} />}
            {as === 'APPLICANT' && one.consent === 'WAITING' && <ShareLink />}
            {one.children?.map((child) => (
              <section key={child.childIndex} aria-label={child.name} data-child={child.childIndex}>
                <h2>{child.name}</h2>
                <ul className="cards">
                  {child.items?.map((entry) => <ItemCard key={`${entry.item}${entry.attempt}`} caseNo={caseNo} childIndex={child.childIndex!} entry={entry} bereaved={child.bereaved ?? false} />)}
                </ul>
                {!child.bereaved && child.items?.filter(({ item }) => item === 'V').map((entry) => (
                  <VaccinationCalendar key={entry.attempt} entry={entry} id={`${caseNo}-${child.childIndex}`} />
                ))}
              </section>
            ))}
            <div hidden={!settled}>
              {!bereaved && <RatingPanel caseNo={caseNo} door={ownRating(caseNo)} />}
              <Entitlements seen={one} quiet={bereaved} />
              <ParcelPanel caseNo={caseNo} />
              <Papers caseNo={caseNo} />
              <Timeline seen={one} />
              <AgreedPanel caseNo={caseNo} />
              {living && <CorrectionPanel caseNo={caseNo} />}
              {as === 'APPLICANT' && (
                <>
                  <ChangePanel seen={one} door={ownChanges(caseNo)} />
                  <AddPanel seen={one} door={ownChanges(caseNo)} />
                  <WithdrawPanel seen={one} door={ownChanges(caseNo)} />
                </>
              )}
              {as === 'OTHER_PARENT' && <ObjectionPanel seen={one} />}
              <ProxyPanel place={ofCase(caseNo)} />
              <ComplaintPanel caseNo={caseNo} />
            </div>
          </>
        );
      }}
    </Asked>
  );
}

/** What is true of each living child; beside a dead twin under words that congratulate nobody. */
function Entitlements({ seen: { caseNo, children = [] }, quiet }: { seen: CaseView; quiet: boolean }) {
  const { t } = useTranslation();
  const all = useQuery(entitlementsQuery(caseNo!)).data?.filter(({ entitlements = [] }) => entitlements.length > 0) ?? [];
  return all.map(({ childIndex, entitlements = [] }) => (
    <details key={childIndex}>
      <summary>
        <h2 style={{ display: 'inline' }}>{t(quiet ? 'cases.policies' : 'guide.entitlements')}{children.length > 1 && ` · ${children.find((child) => child.childIndex === childIndex)?.name}`}</h2>
      </summary>
      <ul>{entitlements.map((one, n) => <li key={`${one.rule}${n}`}>{said(one.text)} <span className="soft">{said(one.howToApply)}</span></li>)}</ul>
    </details>
  ));
}

function Papers({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const papers = useQuery(papersQuery(caseNo)).data ?? [];
  return papers.length === 0 ? null : (
    <section>
      <h2>{t('cases.papers')}</h2>
      <ul>
        {papers.map((paper) => (
          <li key={`${paper.kind}${paper.ref}`}>
            <a href={`/api/application/cases/${caseNo}/papers/${paper.kind}/${paper.ref}`} target="_blank" rel="noreferrer">{t(`formalPaper.${paper.kind}`)}</a> <span className="soft code">{paper.number}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
