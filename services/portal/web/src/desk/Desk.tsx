import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Pagination, Space } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { Asked } from '../shared/states/Asked';
import { acts, PAGE, queueQuery, type Row, type State } from './desk';
import { KeyMap } from './KeyMap';
import { type Act, useKeys } from './keys';
import { NoticeBuilder } from './NoticeBuilder';
import { OpenedItem } from './OpenedItem';
import { RefusalForm } from './RefusalForm';
import { WorkList } from './WorkList';

type Dialog = 'notice' | 'refuse' | 'help';

/** The queue on one side, the open item on the other, and every act on a key. After an act the next item is open. */
export function Desk({ office, state }: { office: string; state: State }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const [dialog, setDialog] = useState<Dialog>();
  const [busy, setBusy] = useState(false);
  const queue = useQuery(queueQuery(office, { state, page }));
  const rows = queue.data?.items ?? [];
  const at = Math.max(0, rows.findIndex(({ id }) => id === chosen));
  const row: Row | undefined = rows[at];

  const run = useCallback(async (word: string, act: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await act();
      message.success(t(`desk.done_${word}`));
    } catch (error) {
      message.error(error instanceof Problem ? error.detail || error.code : t('states.broken'));
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ['desk', office] });
    }
  }, [message, office, queries, t]);

  const askOnce = useCallback((word: string, act: () => Promise<unknown>) => {
    setBusy(true);
    void modal.confirm({
      title: t(`desk.ask_${word}`), content: t(`desk.then_${word}`), okText: t('desk.yes'), cancelText: t('desk.no'), autoFocusButton: 'ok',
      afterClose: () => setBusy(false),
      onOk: () => run(word, act),
    });
  }, [modal, run, t]);

  const take = useCallback((act: Act) => {
    if (act === 'help') {
      setDialog('help');
    } else if (act === 'next' || act === 'before') {
      setChosen(rows[Math.min(rows.length - 1, Math.max(0, at + (act === 'next' ? 1 : -1)))]?.id);
    } else if (row?.id) {
      const { claim, approve, confirm, hold, unhold } = acts(office, row.id);
      switch (act) {
        case 'claim': return void run('claim', claim);
        case 'approve': return askOnce('approve', row.claimedBy ? approve : async () => { await claim(); await approve(); });
        case 'confirm': return askOnce('confirm', confirm);
        case 'hold': return askOnce(row.state === 'HELD' ? 'unhold' : 'hold', row.state === 'HELD' ? unhold : () => hold('WAITING_FOR_ENQUIRY'));
        default: setDialog(act);
      }
    }
  }, [askOnce, at, office, row, rows, run]);

  useKeys(take, busy || dialog !== undefined);

  return (
    <Asked query={queue}>
      {(seen) => (
        <div className="desk">
          <section aria-label={t('desk.queue')}>
            {rows.length === 0 ? <Empty description={t('desk.empty')} /> : <WorkList rows={rows} at={row?.id} choose={setChosen} />}
            {(seen.total ?? 0) > PAGE && <Pagination current={page + 1} pageSize={PAGE} total={seen.total} showSizeChanger={false} onChange={(to) => setPage(to - 1)} />}
          </section>
          <section aria-label={t('desk.item')} aria-live="polite">
            {row?.id && (
              <>
                <Space wrap>
                  {(['claim', 'approve', 'confirm', 'notice', 'refuse', 'hold', 'help'] as Act[]).map((act) => (
                    <Button key={act} type={act === 'approve' ? 'primary' : 'default'} danger={act === 'refuse'} disabled={busy} data-act={act} onClick={() => take(act)}>
                      {t(`desk.${act}`)}
                    </Button>
                  ))}
                </Space>
                <OpenedItem office={office} id={row.id} />
                {dialog === 'notice' && <NoticeBuilder item={row.item!} close={() => setDialog(undefined)} issue={(defects) => run('notice', () => acts(office, row.id!).notice(defects))} />}
                {dialog === 'refuse' && <RefusalForm close={() => setDialog(undefined)} refuse={(code, text) => run('refuse', () => acts(office, row.id!).refuse(code, text))} />}
              </>
            )}
            {dialog === 'help' && <KeyMap close={() => setDialog(undefined)} />}
          </section>
        </div>
      )}
    </Asked>
  );
}
