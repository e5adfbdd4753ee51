import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Empty, Pagination } from 'antd';
import type { InputRef } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../shared/states/fault';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { Acts, may } from './Acts';
import { acts, type Filter, hasMovedOn, itemQuery, PAGE, type Purpose, type Row } from './desk';
import { Dialogues } from './Dialogues';
import { FURTHER } from './further';
import { type Act, useKeys } from './keys';
import { lampsOf } from './lamps';
import { OpenedItem } from './OpenedItem';
import { queueQuery } from './queue';
import { SearchBox, type Sought } from './SearchBox';
import { VisitsDrawer } from './VisitsDrawer';
import { WorkList } from './WorkList';

const MOVES: Partial<Record<Act, number>> = { next: 1, before: -1 };
/** After these the item is done with, and the next one is open. */
const GOES_ON = new Set([
  'approve', 'confirm', 'notice', 'refuse', 'giveBack', 'divert', 'hold', 'release', 'unhold', 'reopen',
  'payment', 'heldNumber', 'nonAccept', 'special', 'manual', 'manualConfirm', 'reverseConfirm', 'fraudHold',
]);
/** These leave a free item free. */
const LEAVES_FREE = new Set(['hold', 'comment']);
/** Also without an open item, on all that are marked. */
const OF_MARKED = new Set(['together', 'claimAll', 'handOver', 'print']);
const NO_LAMPS = new Map<never, never>();

interface Props {
  office: string;
  filter: Filter;
  toPage: (page: number) => void;
}

/** The queue on one side, the open item on the other, and every act on a key. After a decision the next item is open. */
export function Desk({ office, filter, toPage }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const session = useSession();
  const [chosen, setChosen] = useState<string>();
  const [dialog, setDialog] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [sought, setSought] = useState<Sought>();
  const [found, setFound] = useState<{ hits: Row[]; at: number }>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<{ id?: string; fields: Record<string, string> }>({ fields: {} });
  const box = useRef<InputRef>(null);
  const queue = useQuery(queueQuery(office, filter));
  const rows = found?.hits ?? queue.data?.items ?? [];
  const lamps = useQuery(lampsOf(office, rows)).data ?? NO_LAMPS;
  const id = chosen ?? rows[0]?.id;
  const at = rows.findIndex((each) => each.id === id);
  const opened = useQuery({ ...itemQuery(office, id ?? ''), enabled: id !== undefined });
  const row = opened.data?.item?.id === id ? opened.data?.item : rows[at];
  const outdated = (found?.at ?? queue.dataUpdatedAt) > opened.dataUpdatedAt && hasMovedOn(rows[at], opened.data?.item);

  const open = useCallback((next: string | undefined) => {
    setChosen(next);
    setFault(undefined);
  }, []);

  useEffect(() => {
    if (chosen === undefined && rows[0]?.id) {
      open(rows[0].id);
    }
  }, [chosen, open, rows]);

  // Each look at an item is recorded, so it is read again only when the list says that it has moved on.
  useEffect(() => {
    if (outdated) {
      void queries.invalidateQueries(itemQuery(office, id ?? ''));
    }
  }, [id, office, outdated, queries]);

  const perform = useCallback(async (word: string, act: () => Promise<unknown>) => {
    const next = GOES_ON.has(word) ? (rows[at + 1] ?? rows[at - 1])?.id : id;
    setBusy(true);
    setFault(undefined);
    try {
      await act();
      void message.success(t(`desk.done_${word}`), 1.5);
      open(next);
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: ['desk', office] });
    }
  }, [at, id, message, office, open, queries, rows, t]);

  const run = useCallback((word: string, act: () => Promise<unknown>) => perform(word, act).catch((error) => setFault(faultText(error, t))), [perform, t]);

  /** A decision on an item nobody holds takes it first. */
  const taking = useCallback((word: string, act: () => Promise<unknown>) => async () => {
    if (row?.state === 'READY' && (FURTHER[word] ? FURTHER[word].takes : !LEAVES_FREE.has(word))) {
      await acts(office, row.id!).claim();
    }
    await act();
  }, [office, row]);

  const attempt = useCallback((word: string, act: () => Promise<unknown>) => perform(word, taking(word, act)), [perform, taking]);

  const reveal = useCallback(async (fields: string[], purpose: Purpose) => {
    const more = await acts(office, id!).unmask(fields, purpose);
    setShown((before) => ({ id, fields: { ...(before.id === id ? before.fields : {}), ...more.fields } }));
  }, [id, office]);

  const mark = useCallback((which: string) => setMarked((before) => {
    const after = new Set(before);
    return after.delete(which) ? after : after.add(which);
  }), []);

  const take = useCallback((act: Act | string) => {
    if (act in MOVES) {
      open(rows[Math.min(rows.length - 1, Math.max(0, at + MOVES[act as Act]!))]?.id);
    } else if (act === 'help' || (OF_MARKED.has(act) && marked.size > 0)) {
      setDialog(act);
    } else if (act === 'search') {
      box.current?.focus();
    } else if (act === 'mark' && id) {
      mark(id);
    } else if (act === 'markAll') {
      setMarked((before) => (before.size < rows.length ? new Set(rows.map((each) => each.id!)) : new Set()));
    } else if (act in FURTHER) {
      setDialog(act);
    } else if (row && may(act, row, session)) {
      const { claim, release, takeBack, unhold } = acts(office, row.id!);
      switch (act) {
        case 'claim': return void run('claim', claim);
        case 'release': return void run('release', release);
        case 'takeBack': return void run('takeBack', takeBack);
        // A payment is approved with its amount.
        case 'approve': return setDialog(row.item === 'M' ? 'payment' : act);
        case 'hold': return row.state === 'HELD' ? void run('unhold', unhold) : setDialog('hold');
        default: setDialog(act);
      }
    }
  }, [at, id, mark, marked.size, office, open, row, rows, run, session]);

  useKeys(take, busy || dialog !== undefined);

  return (
    <div className="desk">
      <section className="queue" aria-label={t('desk.queue')}>
        <SearchBox office={office} box={box} sought={sought} found={(hits) => { setFound(hits && { hits, at: Date.now() }); open(hits?.[0]?.id); }} />
        <Button size="small" onClick={() => setDialog('visits')}>{t('window.visits')}</Button>
        {found && <p className="soft" role="status">{t('search.found', { n: found.hits.length })} <button type="button" className="plain" onClick={() => { setFound(undefined); open(undefined); }}>{t('search.back')}</button></p>}
        <Asked query={queue}>
          {(seen) => (
            <>
              {rows.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(found ? 'search.none' : 'desk.empty')} /> : <WorkList rows={rows} lamps={lamps} at={id} choose={open} marked={marked} mark={mark} />}
              {!found && (seen.total ?? 0) > PAGE && <Pagination simple size="small" current={filter.page + 1} pageSize={PAGE} total={seen.total} showSizeChanger={false} onChange={(to) => { open(undefined); toPage(to - 1); }} />}
            </>
          )}
        </Asked>
      </section>
      <section className="item" aria-label={t('desk.item')}>
        {row && id && (
          <>
            <Acts office={office} row={row} opened={opened.data} session={session} busy={busy} marked={marked.size} take={take} />
            {fault && <Alert type="error" showIcon title={fault} role="alert" />}
            <Asked query={opened}>
              {(seen) => seen.item?.id === id && <OpenedItem office={office} opened={seen} shown={shown.id === id ? shown.fields : {}} reveal={(fields, purpose) => void reveal(fields, purpose).catch((error) => setFault(faultText(error, t)))} />}
            </Asked>
          </>
        )}
      </section>
      {dialog === 'visits' && <VisitsDrawer open={(caseNo) => { setDialog(undefined); setSought({ caseNo }); }} close={() => setDialog(undefined)} />}
      {dialog && dialog !== 'visits' && (
        <Dialogues office={office} dialog={dialog} row={row} opened={opened.data} marked={rows.filter((each) => marked.has(each.id!))}
          close={() => setDialog(undefined)} attempt={attempt} reveal={(purpose) => reveal(maskedIn(opened.data?.fields), purpose)}
          doneTogether={() => { setMarked(new Set()); open(undefined); void queries.invalidateQueries({ queryKey: ['desk', office] }); }} />
      )}
    </div>
  );
}

const maskedIn = (fields: Record<string, unknown> | undefined) => Object.entries(fields ?? {}).filter(([, value]) => String(value).includes('*')).map(([key]) => key);
