import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Empty, Pagination } from 'antd';
import type { InputRef } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session/session';
import { Asked } from '../shared/states/Asked';
import { faultText } from '../shared/states/fault';
import { Failure } from '../shared/states/States';
import { Acts, may } from './Acts';
import { acts, type Filter, hasMovedOn, itemQuery, PAGE, type Pile, PILES, type Purpose, type Row } from './desk';
import { Dialogues } from './Dialogues';
import { FURTHER } from './further';
import { type Act, useKeys } from './keys';
import { lampsOf } from './lamps';
import { asListed, NO_MARKS, pageToggled, toggled, without } from './marks';
import { OpenedItem } from './OpenedItem';
import { asTheyStand, followQuery, type Found, queueQuery } from './queue';
import { SearchBox, type Sought } from './SearchBox';
import { VisitsDrawer } from './VisitsDrawer';
import { WorkList } from './WorkList';

const MOVES: Partial<Record<Act, number>> = { next: 1, before: -1 };
const TURNS: Partial<Record<Act, number>> = { pageNext: 1, pageBefore: -1 };
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
const NO_ROWS: Row[] = [];
const NOTHING: Found = { hits: [], at: 0 };

interface Props {
  office: string;
  filter: Filter;
  /** The item that the address names. */
  item?: string;
  /** Makes the address name the open item. */
  nameItem: (id: string) => void;
  toPage: (page: number) => void;
  toPile: (pile: Pile) => void;
}

/** The queue on one side, the open item on the other, and every act on a key. After a decision the next item is open. */
export function Desk({ office, filter, item, nameItem, toPage, toPile }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const session = useSession();
  const [chosen, setChosen] = useState(item);
  const [begun, setBegun] = useState(item !== undefined);
  const [page, setPage] = useState(filter.page);
  const [dialog, setDialog] = useState<string>();
  const [more, setMore] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [sought, setSought] = useState<Sought>();
  const [found, setFound] = useState<Found>();
  const [marks, setMarks] = useState(NO_MARKS);
  const [shown, setShown] = useState<{ id?: string; fields: Record<string, string> }>({ fields: {} });
  const box = useRef<InputRef>(null);
  const queue = useQuery(queueQuery(office, filter));
  const following = useQuery(followQuery(office, found ?? NOTHING));
  const rows = useMemo(() => (found ? asTheyStand(found.hits, following.data) : (queue.data?.items ?? NO_ROWS)), [found, following.data, queue.data]);
  const marked = useMemo(() => asListed(marks, rows), [marks, rows]);
  const lamps = useQuery(lampsOf(office, rows)).data ?? NO_LAMPS;
  // While another page is on its way the list still shows the one before: nothing of that is opened.
  const first = found || !queue.isPlaceholderData ? rows[0]?.id : undefined;
  const id = chosen ?? first;
  const at = rows.findIndex((each) => each.id === id);
  const opened = useQuery({ ...itemQuery(office, id ?? ''), enabled: id !== undefined });
  const row = opened.data?.item?.id === id ? opened.data?.item : rows[at];
  const listedAt = found ? Math.max(found.at, following.dataUpdatedAt) : queue.dataUpdatedAt;
  const outdated = listedAt > opened.dataUpdatedAt && hasMovedOn(rows[at], opened.data?.item);

  const open = useCallback((next: string | undefined) => {
    setChosen(next);
    setFault(undefined);
    setBegun(true);
  }, []);

  if (page !== filter.page) {
    setPage(filter.page);
    open(undefined);
  }

  useEffect(() => {
    if (chosen === undefined) {
      setChosen(first);
    }
  }, [chosen, first]);

  const ask = useCallback((dialogue: string) => {
    setDialog(dialogue);
    setBegun(true);
  }, []);

  // Whoever signs in again or reloads comes back to the item they had begun with, and to what they typed about it.
  useEffect(() => {
    if (begun && id) {
      nameItem(id);
    }
  }, [begun, id, nameItem]);

  const turn = useCallback((to: number) => {
    if (!found && to >= 0 && to * PAGE < (queue.data?.total ?? 0)) {
      toPage(to);
    }
  }, [found, queue.data?.total, toPage]);

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
      if (GOES_ON.has(word)) {
        setMarks((before) => without(before, [id!]));
      }
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

  const mark = useCallback((which: Row) => setMarks((before) => toggled(before, which)), []);

  const finished = (done: Row[]) => {
    setMarks((before) => without(before, done.map((each) => each.id!)));
    open(undefined);
    void queries.invalidateQueries({ queryKey: ['desk', office] });
  };

  const take = useCallback((act: Act | string) => {
    if (act === 'next' && at === rows.length - 1) {
      turn(filter.page + 1);
    } else if (act in MOVES) {
      open(rows[Math.min(rows.length - 1, Math.max(0, at + MOVES[act as Act]!))]?.id);
    } else if (act in TURNS) {
      turn(filter.page + TURNS[act as Act]!);
    } else if (PILES.includes(act as Pile)) {
      toPile(act as Pile);
    } else if (act === 'more') {
      setMore(row !== undefined);
    } else if (act === 'help' || (OF_MARKED.has(act) && marked.size > 0)) {
      ask(act);
    } else if (act === 'search') {
      box.current?.focus();
    } else if (act === 'mark' && row) {
      mark(row);
    } else if (act === 'markAll') {
      setMarks((before) => pageToggled(before, rows));
    } else if (act === 'unmarkAll') {
      setMarks(NO_MARKS);
    } else if (act in FURTHER) {
      ask(act);
    } else if (row && may(act, row, session)) {
      const { claim, release, takeBack, unhold } = acts(office, row.id!);
      switch (act) {
        case 'claim': return void run('claim', claim);
        case 'release': return void run('release', release);
        case 'takeBack': return void run('takeBack', takeBack);
        // A payment is approved with its amount.
        case 'approve': return ask(row.item === 'M' ? 'payment' : act);
        case 'hold': return row.state === 'HELD' ? void run('unhold', unhold) : ask('hold');
        default: ask(act);
      }
    }
  }, [ask, at, filter.page, mark, marked.size, office, open, row, rows, run, session, toPile, turn]);

  useKeys(take, { asleep: more || dialog !== undefined, busy });

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
              {!found && (seen.total ?? 0) > PAGE && <Pagination simple size="small" current={filter.page + 1} pageSize={PAGE} total={seen.total} showSizeChanger={false} onChange={(to) => turn(to - 1)} />}
            </>
          )}
        </Asked>
      </section>
      <section className="item" aria-label={t('desk.item')}>
        {!row && opened.isError && <Failure error={opened.error} />}
        {row && id && (
          <>
            <Acts office={office} row={row} opened={opened.data} session={session} busy={busy} marked={marked.size} more={more} unfold={setMore} take={take} />
            {fault && <Alert type="error" showIcon title={fault} role="alert" />}
            <Asked query={opened}>
              {(seen) => seen.item?.id === id && <OpenedItem office={office} opened={seen} shown={shown.id === id ? shown.fields : {}} reveal={(fields, purpose) => void reveal(fields, purpose).catch((error) => setFault(faultText(error, t)))} />}
            </Asked>
          </>
        )}
      </section>
      {dialog === 'visits' && <VisitsDrawer open={(caseNo) => { setDialog(undefined); setSought({ caseNo }); }} close={() => setDialog(undefined)} />}
      {dialog && dialog !== 'visits' && (
        <Dialogues office={office} dialog={dialog} row={row} opened={opened.data} marked={[...marked.values()]}
          close={() => setDialog(undefined)} attempt={attempt} reveal={(purpose) => reveal(maskedIn(opened.data?.fields), purpose)}
          finished={finished} />
      )}
    </div>
  );
}

const maskedIn = (fields: Record<string, unknown> | undefined) => Object.entries(fields ?? {}).filter(([, value]) => String(value).includes('*')).map(([key]) => key);
