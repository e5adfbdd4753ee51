import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery, type Opened } from '../desk/desk';
import { History } from '../desk/History';
import { useLabels, useValues } from '../desk/values';
import { admits, useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { CertificateActs } from './CertificateActs';
import { editionsQuery, frozenBy, OFFICE, pendingQuery } from './certificates';
import { Editions } from './Editions';
import { PendingChange } from './PendingChange';

const FACTS = ['child.name', 'child.sex', 'child.birthDateTime', 'mother.name', 'father.name'];

/** One child's certificate: whose it is, its editions, what waits or can be done, and what was done. */
export function CertificateFile({ item }: { item: string }) {
  return <Asked query={useQuery(itemQuery(OFFICE, item))}>{(opened) => <File opened={opened} />}</Asked>;
}

function File({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const label = useLabels();
  const word = useValues();
  const id = opened.item!.resultId ?? '';
  const editions = useQuery(editionsQuery(id));
  const pending = useQuery({ ...pendingQuery(id), enabled: admits({ kinds: ['clerk'], department: OFFICE }, useSession()) });
  const frozen = frozenBy(opened);
  const valid = editions.data?.some((each) => each.id === id && each.status === 'VALID');
  return (
    <article className="certificate" data-certificate={id}>
      <div>
        <h2>{opened.fields?.['child.name']} <span className="soft code">{opened.item!.caseNo}-{opened.item!.childIndex}</span></h2>
        <p className="soft">{t('certificates.asOnForm')}</p>
        <dl className="facts">
          {FACTS.filter((key) => opened.fields?.[key]).map((key) => <div key={key} style={{ display: 'contents' }}><dt>{label(key)}</dt><dd>{word(key, opened.fields![key])}</dd></div>)}
        </dl>
        <Asked query={editions}>{(all) => <Editions editions={all} frozen={frozen !== undefined} />}</Asked>
        {pending.data && <PendingChange id={id} pending={pending.data} opened={opened} />}
        {valid && !pending.isLoading && <CertificateActs id={id} waiting={!!pending.data} frozen={frozen} />}
        {valid === false && <p className="soft">{t('certificates.noneValid')}</p>}
      </div>
      <History opened={opened} />
    </article>
  );
}
