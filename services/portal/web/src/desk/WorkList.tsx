import { Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { lamp, type Row } from './desk';

interface Props {
  rows: Row[];
  at?: string;
  choose: (id: string) => void;
  marked: ReadonlySet<string>;
  mark: (id: string) => void;
}

/** Oldest due first, as the office answers; a lamp, who holds it and what the machine doubts. The focus goes with the current item. */
export function WorkList({ rows, at, choose, marked, mark }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const today = businessDay(session, Date.now());
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
    if (!document.activeElement?.matches('input[type=text], input[type=search], textarea')) {
      current.current?.focus({ preventScroll: true });
    }
  }, [at]);
  return (
    <ol className="work-list">
      {rows.map((row) => {
        const colour = lamp(row, today);
        return (
          <li key={row.id}>
            <Checkbox checked={marked.has(row.id!)} onChange={() => mark(row.id!)} tabIndex={-1} aria-label={t('desk.mark')} />
            <button type="button" ref={row.id === at ? current : undefined} aria-current={row.id === at ? 'true' : undefined} data-work-item={row.id} data-state={row.state} onClick={() => choose(row.id!)}>
              <span className={`lamp ${colour}`} role="img" aria-label={t(`lamp.${colour}`)} />
              <span className="code">{row.caseNo}-{row.childIndex}</span>
              <span className="soft">
                {t(`item.${row.item}`)} · {row.dueOn ? t('desk.dueDay', { day: row.dueOn.slice(5) }) : t('desk.noDue')}
                {row.claimedBy && ` · ${row.claimedBy === session?.account ? t('desk.mineShort') : row.claimedBy}`}
              </span>
              {row.checks && row.checks.length > 0 && <span className="check">{row.checks.map((check) => t(`check.${check}`, { defaultValue: t('check.other') })).join('；')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
