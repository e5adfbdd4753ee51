import { useTranslation } from 'react-i18next';
import { type Entry, LOOKS, results } from './cases';
import { NoticeAnswer } from './NoticeAnswer';
import { ResultValue } from './ResultValue';

const RUNNING = ['REQUESTED', 'ACCEPTED', 'NOTICE', 'RETURNED', 'HELD', 'WAITING', 'SUSPENDED', 'APPROVED'];

/** One item of one child as its family needs to know it. */
export function ItemCard({ caseNo, childIndex, entry, bereaved }: { caseNo: string; childIndex: number; entry: Entry; bereaved: boolean }) {
  const { t, i18n } = useTranslation();
  const asking = entry.state === 'NOTICE';
  const found = results(entry).filter(([key]) => i18n.exists(`result.${key.replaceAll('.', '_')}`));
  const immunoglobulin = (entry.result as { 'vacc.immunoglobulin'?: boolean } | undefined)?.['vacc.immunoglobulin'];
  return (
    <li className="card" data-item={entry.item} data-state={entry.state}>
      <h3>{bereaved ? entry.name : t(`item.${entry.item}`)}</h3>
      <p className={LOOKS[entry.state!] ?? ''}>
        <strong>
          {entry.waitingFor && !asking
            ? t('cases.waitingFor', { what: t(`waiting.${entry.waitingFor}`, { defaultValue: t(`item.${entry.waitingFor}`) }) })
            : t(bereaved && entry.state === 'CANCELLED' ? 'itemState.notNeeded' : [`itemState.${entry.state}_${entry.reasonCode}`, `itemState.${entry.state}`])}
        </strong>
      </p>
      {entry.objected ? <p data-objected>{t('objection.stands')}</p> : entry.reason && !asking && <p>{entry.reason}</p>}
      {entry.hint && <p>{entry.hint}</p>}
      {entry.unitName && <p className="soft">{entry.unitName}{entry.phone && <> · <a href={`tel:${entry.phone}`}>{entry.phone}</a></>}</p>}
      {entry.dueOn && RUNNING.includes(entry.state!) && <p className="soft">{t('cases.due', { day: entry.dueOn })} {entry.dueWhy}</p>}
      {found.length > 0 && (
        <dl className="facts">
          {found.map(([key, value]) => (
            <div key={key} style={{ display: 'contents' }}><dt>{t(`result.${key.replaceAll('.', '_')}`)}</dt><dd><ResultValue name={key} value={String(value)} entry={entry} /></dd></div>
          ))}
        </dl>
      )}
      {!bereaved && immunoglobulin && <p data-immunoglobulin>{t('cases.immunoglobulin')}</p>}
      {asking && !entry.notice && <p className="good" role="status">{t('cases.answered')}</p>}
      {asking && entry.notice && <NoticeAnswer caseNo={caseNo} childIndex={childIndex} entry={entry} />}
    </li>
  );
}
