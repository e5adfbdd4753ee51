import { useQuery } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedOfFamily, isAsked } from '../case/AskedOfFamily';
import { itemWord, stateWord } from '../case/itemWords';
import { RatingPanel } from '../case/RatingPanel';
import { has, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { ChooseTime } from './ChooseTime';
import { PaperConsent } from './PaperConsent';
import { ParcelTable } from './ParcelTable';
import { parcelsOfQuery } from './parcels';
import { SignedRequest } from './SignedRequest';
import { caseQuery, type Entry, paperAddress, papersQuery, windowDoor, windowRating } from './windowCase';

/** The family's case as the family itself may see it: what stands where, what to sign, what to print, when to come. */
export function FamilyCase({ caseNo, queryCode }: { caseNo: string; queryCode?: string }) {
  const { t } = useTranslation();
  const counter = has(useSession(), 'counter');
  const [moving, setMoving] = useState<{ childIndex: number; item: string }>();
  return (
    <Asked query={useQuery(caseQuery(caseNo))}>
      {(seen) => (
        <section aria-label={caseNo}>
          <h2><span className="code">{caseNo}</span> <Tag color="blue">{t(`caseState.${seen.state}`)}</Tag></h2>
          <p>{t('cases.consent')}：{t(`consent.${seen.consent}`)}{seen.dueOn && ` · ${t('cases.due', { day: seen.dueOn })}`} <span className="soft">{seen.dueWhy}</span></p>
          {queryCode && <p role="status">{t('cases.queryCode')}：<strong className="code">{queryCode}</strong> <span className="soft">{t('cases.queryCodeWhy')}</span></p>}
          {['WAITING', 'REFUSED', 'REVOKED', 'EXPIRED'].includes(seen.consent!) && <PaperConsent caseNo={caseNo} undecided={seen.consent === 'WAITING'} />}
          {seen.children?.map(({ childIndex, name, bereaved, items }) => (
            <Fragment key={childIndex}>
              <Table<Entry> size="small" rowKey="item" pagination={false} dataSource={items} title={() => name} columns={[
                { title: t('guide.item'), render: (_, { item }) => t(itemWord(item, bereaved)) },
                { title: t('services.state'), dataIndex: 'state', render: (_, { state, hint, reason }) => <>{t(stateWord({ state }, bereaved))}<br /><span className="soft">{reason ?? hint}</span></> },
                { title: t('window.office'), render: (_, { unitName, phone }) => <>{unitName}<br /><span className="soft">{phone}</span></> },
                { title: t('cases.dueWord'), dataIndex: 'dueOn' },
                { title: '', render: (_, { item, state }) => state === 'DIVERTED' && <Button size="small" onClick={() => setMoving({ childIndex: childIndex!, item: item! })}>{t('window.chooseTime')}</Button> },
              ]} />
              {items?.filter(isAsked).map((entry) => (
                <section key={`${entry.item}${entry.attempt}`} data-asked={entry.item}>
                  <h3>{t('window.asked', { item: t(itemWord(entry.item, bereaved)), child: name })}</h3>
                  <AskedOfFamily door={windowDoor(caseNo, childIndex!)} entry={entry} />
                </section>
              ))}
            </Fragment>
          ))}
          {!seen.children?.some(({ bereaved }) => bereaved) && <RatingPanel key={seen.state} caseNo={caseNo} door={windowRating(caseNo)} />}
          <SignedRequest seen={seen} />
          {counter && <Parcels caseNo={caseNo} />}
          <Papers caseNo={caseNo} />
          {moving && <ChooseTime caseNo={caseNo} {...moving} close={() => setMoving(undefined)} />}
        </section>
      )}
    </Asked>
  );
}

function Parcels({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const parcels = useQuery(parcelsOfQuery(caseNo)).data ?? [];
  return parcels.length === 0 ? null : <><h3>{t('window.parcels')}</h3><ParcelTable parcels={parcels} /></>;
}

function Papers({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('window.print')}</h3>
      <Asked query={useQuery(papersQuery(caseNo))}>
        {(papers) => (
          <ul className="plain-list">
            {papers.map(({ kind, ref, number }) => <li key={`${kind}${ref}`}><a href={paperAddress(caseNo, kind!, ref!)} target="_blank" rel="noreferrer">{t(`formalPaper.${kind}`)}</a> <span className="soft">{number}</span></li>)}
            {papers.length === 0 && <li className="soft">{t('window.noPapers')}</li>}
          </ul>
        )}
      </Asked>
    </>
  );
}
