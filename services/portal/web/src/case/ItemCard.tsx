import { useTranslation } from 'react-i18next';
import { AskedOfFamily, isAsked } from './AskedOfFamily';
import type { Entry } from './cases';
import { ownDoor } from './familyDoor';
import { itemWord, stateLook, stateWord } from './itemWords';
import { PremiumBill } from './PremiumBill';
import { resultLines } from './resultLines';
import { ResultValue } from './ResultValue';
import { VisitPanel } from './VisitPanel';

const RUNNING = ['REQUESTED', 'ACCEPTED', 'NOTICE', 'RETURNED', 'HELD', 'WAITING', 'SUSPENDED', 'APPROVED'];

/** One item of one child as its family needs to know it. */
export function ItemCard({ caseNo, childIndex, entry, bereaved }: { caseNo: string; childIndex: number; entry: Entry; bereaved: boolean }) {
  const { t, i18n } = useTranslation();
  const asking = entry.state === 'NOTICE';
  const stands = entry.waitingFor && !asking
    ? t('cases.waitingFor', { what: t(`waiting.${entry.waitingFor}`, { defaultValue: t(`item.${entry.waitingFor}`) }) })
    : t(stateWord(entry, bereaved));
  const found = resultLines(entry, (word) => i18n.exists(word));
  return (
    <li className="card" data-item={entry.item} data-state={entry.state}>
      <h3>{t(itemWord(entry.item, bereaved))}</h3>
      <p className={stateLook(entry.state, bereaved)}>
        <strong>{stands}</strong>
      </p>
      {entry.objected ? <p data-objected>{t('objection.stands')}</p> : entry.reason && entry.reason !== stands && !asking && <p>{entry.reason}</p>}
      {entry.hint && <p>{entry.hint}</p>}
      {entry.unitName && <p className="soft">{entry.unitName}{entry.phone && <> · <a href={`tel:${entry.phone}`}>{entry.phone}</a></>}</p>}
      {entry.dueOn && RUNNING.includes(entry.state!) && <p className="soft">{t('cases.due', { day: entry.dueOn })} {entry.dueWhy}</p>}
      {found.length > 0 && (
        <dl className="facts">
          {found.map(({ name, label, n, value }) => (
            <div key={name} data-result={name} style={{ display: 'contents' }}><dt>{t(label, { n })}</dt><dd><ResultValue name={name} value={value} entry={entry} /></dd></div>
          ))}
        </dl>
      )}
      {entry.state === 'DIVERTED' && !bereaved && <VisitPanel which={{ caseNo, childIndex, item: entry.item! }} />}
      {entry.item === 'T' && entry.state === 'WAITING' && <PremiumBill caseNo={caseNo} childIndex={childIndex} />}
      {asking && !entry.notice && <p className="good" role="status">{t('cases.answered')}</p>}
      {isAsked(entry) && <AskedOfFamily door={ownDoor(caseNo, childIndex)} entry={entry} />}
    </li>
  );
}
