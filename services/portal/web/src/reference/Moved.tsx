import { useTranslation } from 'react-i18next';
import type { Affected } from './reference';

const MOST = 50;

/** The cases and their items whose day moves, from which to which, and why. */
export function Moved({ affected }: { affected: Affected[] }) {
  const { t } = useTranslation();
  if (affected.length === 0) {
    return null;
  }
  const rows = affected.slice(0, MOST).flatMap(({ caseNo, dueOn, willBeDueOn, why, items = [] }) => [
    { at: caseNo!, caseNo, what: t('reference.wholeCase'), dueOn, willBeDueOn, why },
    ...items.map(({ childIndex, item, ...day }) => ({ at: `${caseNo} ${childIndex} ${item}`, caseNo: undefined, what: t('reference.itemOfChild', { item: t(`item.${item}`, { defaultValue: item }), child: childIndex }), ...day })),
  ]);
  return (
    <div className="table">
      <table>
        <thead><tr><th>{t('cases.caseNo')}</th><th>{t('reference.moved')}</th><th>{t('reference.was')}</th><th>{t('reference.willBe')}</th><th>{t('board.reason')}</th></tr></thead>
        <tbody>
          {rows.map(({ at, caseNo, what, dueOn, willBeDueOn, why }) => (
            <tr key={at}><td className="code">{caseNo}</td><td>{what}</td><td>{dueOn}</td><td>{willBeDueOn ?? t('reference.sameDay')}</td><td>{why}</td></tr>
          ))}
        </tbody>
      </table>
      {affected.length > MOST && <p className="soft">{t('reference.moreCases', { count: affected.length - MOST })}</p>}
    </div>
  );
}
