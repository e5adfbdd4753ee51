import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemWord, stateWord } from '../case/itemWords';
import { application, content } from '../shared/api/doors';
import { spoken } from '../shared/language/language';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';

/** How soon the phone shows what has changed. */
const REFRESH = 3_000;

/** The family's phone: where the followed child's items are, and the short messages as they come in. */
export function FollowedPhone({ caseNo, queryCode }: { caseNo: string; queryCode: string }) {
  const { t, i18n } = useTranslation();
  const seen = useQuery({
    queryKey: ['tour', caseNo, i18n.language],
    refetchInterval: REFRESH,
    queryFn: () => content(application.POST('/tracking/phone', { params: { query: { language: spoken() } }, body: { caseNo, queryCode } })),
  });
  return (
    <Asked query={seen}>
      {({ tracked, messages = [] }) => (
        <>
          <CaseNumber caseNo={caseNo} />
          <p><strong>{t(`caseState.${tracked?.state}`)}</strong></p>
          {tracked?.children?.map(({ childIndex, bereaved, items }, _, all) => (
            <Fragment key={childIndex}>
              {all.length > 1 && <h3>{t('track.child', { n: childIndex })}</h3>}
              <ul className="plain-list">
                {items?.map(({ item, state }) => (
                  <li key={item} data-item={item} data-state={state}>{t(itemWord(item, bereaved))}：<strong>{t(stateWord({ state }, bereaved))}</strong></li>
                ))}
              </ul>
            </Fragment>
          ))}
          <h3>{t('channel.SMS')}</h3>
          {messages.length === 0 ? <p className="soft">{t('message.none')}</p> : (
            <ol className="bubbles">
              {messages.map(({ text, state, at }, n) => (
                <li key={n} data-state={state}><span className="soft">{moment(at)} · {t(`delivery.${state}`)}</span><p>{text}</p></li>
              ))}
            </ol>
          )}
        </>
      )}
    </Asked>
  );
}

/** What a desk finds the case by. */
export function CaseNumber({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <span><span className="code">{caseNo}</span> <button type="button" className="plain" onClick={() => void navigator.clipboard.writeText(caseNo).then(() => setCopied(true))}>{t(copied ? 'share.copied' : 'tour.copy')}</button></span>
  );
}
