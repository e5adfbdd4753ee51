import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { businessDay, lamp, type Row } from './desk';

/** Oldest due first, as the office answers; a lamp, who holds it and what the machine doubts. */
export function WorkList({ rows, at, choose }: { rows: Row[]; at?: string; choose: (id: string) => void }) {
  const { t } = useTranslation();
  const today = businessDay(useSession(), Date.now());
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <ol className="work-list">
      {rows.map((row) => {
        const colour = lamp(row.dueOn, today);
        return (
          <li key={row.id}>
            <button type="button" ref={row.id === at ? current : undefined} aria-current={row.id === at ? 'true' : undefined} data-work-item={row.id} data-state={row.state} onClick={() => choose(row.id!)}>
              <span className={`lamp ${colour}`} role="img" aria-label={t(`lamp.${colour}`)} />
              <span className="code">{row.caseNo}-{row.childIndex}</span>
              <span className="soft">{row.item} · {row.dueOn ?? t('desk.noDue')}{row.claimedBy && ` · ${row.claimedBy}`}</span>
              {row.checks?.map((check) => <span key={check} className="check">{t(`check.${check}`, { defaultValue: check })}</span>)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
