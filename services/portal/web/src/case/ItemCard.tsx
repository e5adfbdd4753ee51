import { useTranslation } from 'react-i18next';
import { type Entry, results } from './cases';
import { NoticeAnswer } from './NoticeAnswer';

const LOOKS: Record<string, string> = { COMPLETED: 'good', NOTICE: 'slow', RETURNED: 'slow', HELD: 'slow', DIVERTED: 'slow', REFUSED: 'bad', NOT_ACCEPTED: 'bad', CANCELLED: 'bad', NOT_POSSIBLE: 'bad' };

/** One item of one child as its family needs to know it. */
export function ItemCard({ caseNo, childIndex, entry }: { caseNo: string; childIndex: number; entry: Entry }) {
  const { t } = useTranslation();
  const found = results(entry);
  return (
    <li className="card" data-item={entry.item} data-state={entry.state}>
      <strong>{t(`item.${entry.item}`, { defaultValue: entry.name })}</strong>
      <p className={LOOKS[entry.state!] ?? ''}><strong>{t(`itemState.${entry.state}`)}</strong>{entry.waitingFor && ` · ${t('cases.waitingFor', { what: t(`item.${entry.waitingFor}`, { defaultValue: entry.waitingFor }) })}`}</p>
      {entry.reason && <p>{entry.reason}</p>}
      {entry.hint && <p>{entry.hint}</p>}
      {entry.unitName && <p className="soft">{entry.unitName}{entry.phone && <> · <a href={`tel:${entry.phone}`}>{entry.phone}</a></>}</p>}
      {entry.dueOn && entry.state !== 'COMPLETED' && <p className="soft">{t('cases.due', { day: entry.dueOn })} {entry.dueWhy}</p>}
      {found.length > 0 && (
        <dl className="facts">
          {found.map(([key, value]) => (
            <div key={key} style={{ display: 'contents' }}><dt>{t(`result.${key.replaceAll('.', '_')}`, { defaultValue: key })}</dt><dd>{String(value)}</dd></div>
          ))}
        </dl>
      )}
      {entry.state === 'NOTICE' && entry.notice && <NoticeAnswer caseNo={caseNo} childIndex={childIndex} entry={entry} />}
    </li>
  );
}
