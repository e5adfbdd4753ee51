import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { Changes } from './Changes';
import { Moved } from './Moved';
import { inForceQuery, keysQuery, previewQuery, type Proposal } from './reference';
import { Tried } from './Tried';

/** What a proposal changes in what is in force today, and the cases and items whose day it moves. */
export function Look({ proposal: { id, kind, key, state, content } }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const open = state === 'PROPOSED';
  const preview = useQuery({ ...previewQuery(id!), enabled: open });
  const keys = useQuery({ ...keysQuery(kind!), enabled: open });
  const known = keys.data?.some((one) => one.key === key);
  const today = useQuery({ ...inForceQuery(kind!, key!), enabled: !!known });
  if (!open) {
    return <Changes before={{}} after={content} />;
  }
  return (
    <>
      {known === false && <p className="soft">{t('reference.isNew')}</p>}
      {known === false ? <Changes before={{}} after={content} /> : <Asked query={today}>{(inForce) => <Changes before={inForce.content} after={content} />}</Asked>}
      <Asked query={preview}>
        {({ judged, cases = 0, drafts = 0, affected = [], rules }) => (judged
          ? <><p>{t(rules ? 'reference.judgedOtherwise' : 'reference.moves', { cases, drafts })}</p><Moved affected={affected} />{rules && <Tried rules={rules} />}</>
          : <p>{t('reference.notJudged')}</p>)}
      </Asked>
    </>
  );
}
