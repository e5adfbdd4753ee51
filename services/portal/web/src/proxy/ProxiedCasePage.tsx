import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { itemWord, stateLook, stateWord } from '../case/itemWords';
import { Asked } from '../shared/states/Asked';
import { ActingFor } from './ActingFor';
import { proxiedCaseQuery } from './proxies';

/** How far another family's case is, its names masked; there is nothing to do here. */
export default function ProxiedCasePage() {
  const { t } = useTranslation();
  const { caseNo = '' } = useParams();
  return (
    <Asked query={useQuery(proxiedCaseQuery(caseNo))}>
      {(seen) => (
        <>
          <ActingFor act="looking" />
          <h1>{t(`caseState.${seen.state}`)}</h1>
          <dl className="facts">
            <dt>{t('cases.caseNo')}</dt><dd className="code">{seen.caseNo}</dd>
            {seen.dueOn && <><dt>{t('cases.dueWord')}</dt><dd>{seen.dueOn}</dd></>}
          </dl>
          {seen.children?.map((child) => (
            <section key={child.childIndex} aria-label={child.name} data-child={child.childIndex}>
              <h2>{child.name}</h2>
              <ul className="cards">
                {child.items?.map(({ item, state, dueOn }) => (
                  <li key={item} className="card" data-item={item} data-state={state}>
                    <h3>{t(itemWord(item, child.bereaved))}</h3>
                    <p className={stateLook(state, child.bereaved)}><strong>{t(stateWord({ state }, child.bereaved))}</strong></p>
                    {dueOn && <p className="soft">{t('cases.due', { day: dueOn })}</p>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </Asked>
  );
}
