import { Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { referenceOf, type Row } from './desk';
import type { Lamps } from './lamps';
import type { Marks } from './marks';

interface Props {
  rows: Row[];
  lamps: Lamps;
  at?: string;
  choose: (id: string) => void;
  marked: Marks;
  mark: (row: Row) => void;
}

/** Oldest due first, as the office answers; the lamp that supervision has lit, with its marks, who holds it and what the machine doubts. The focus goes with the current item. */
export function WorkList({ rows, lamps, at, choose, marked, mark }: Props) {
  const { t } = useTranslation();
  const session = useSession();
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
        const burning = lamps.get(referenceOf(row));
        const colour = burning?.lamp ?? 'NONE';
        return (
          <li key={row.id}>
            <Checkbox checked={marked.has(row.id!)} onChange={() => mark(row)} tabIndex={-1} aria-label={t('desk.mark')} />
            <button type="button" ref={row.id === at ? current : undefined} aria-current={row.id === at ? 'true' : undefined} data-work-item={row.id} data-state={row.state} onClick={() => choose(row.id!)}>
              <span className={`lamp ${colour.toLowerCase()}`} data-lamp={colour} role="img" aria-label={colour === 'NONE' ? t('desk.noLamp') : t(`board.lamp_${colour}`)} title={burning?.why} />
              <span className="code">{row.caseNo}-{row.childIndex}</span>
              <span className="soft">
                {t(`item.${row.item}`)} · {row.dueOn ? t('desk.dueDay', { day: row.dueOn.slice(5) }) : t('desk.noDue')}
                {burning?.marks?.map((each) => ` · ${t(`board.lamp_${each}`)}`)}
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
