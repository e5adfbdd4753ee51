import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, type Session } from '../shared/session/session';
import { isFinal, type Opened, type Row } from './desk';
import { FURTHER, furtherActs } from './further';
import { type Act, KEYS } from './keys';

const SHOWN: Act[] = ['claim', 'approve', 'confirm', 'notice', 'refuse', 'hold', 'comment'];
const MORE = ['giveBack', 'divert', 'release', 'handOver', 'takeBack', 'print', 'reveal', 'reopen'];
/** What is done with all that are marked, or else with the open one. */
const OF_MARKED: Act[] = ['together', 'claimAll', 'handOver', 'print'];

/** Whether this person can do this with the item as it stands; the office decides in the end. */
export function may(act: string, row: Row, session: Session | undefined): boolean {
  const mine = row.claimedBy === session?.account;
  const atDesk = row.state === 'READY' || ((row.state === 'CLAIMED' || row.state === 'DIVERTED') && (mine || !row.claimedBy));
  switch (act) {
    case 'claim': return !row.claimedBy && (row.state === 'READY' || row.state === 'DIVERTED');
    case 'approve': case 'notice': case 'refuse': case 'giveBack': return atDesk;
    case 'divert': return atDesk && row.state !== 'DIVERTED';
    case 'confirm': return row.state === 'APPROVED' && row.approvedBy !== session?.account;
    case 'hold': return row.state === 'HELD' ? row.heldKind === 'CLERK' : atDesk;
    case 'release': return mine && (row.state === 'CLAIMED' || row.state === 'DIVERTED');
    case 'handOver': return !!row.claimedBy && (mine || has(session, 'supervisor')) && !isFinal(row);
    case 'takeBack': return row.handedOverBy === session?.account && !isFinal(row);
    case 'reopen': return has(session, 'supervisor') && ['REFUSED', 'NOT_ACCEPTED', 'CANCELLED'].includes(row.state!);
    case 'comment': return !isFinal(row);
    default: return true;
  }
}

interface Props {
  office: string;
  row: Row;
  opened: Opened | undefined;
  session: Session | undefined;
  busy: boolean;
  marked: number;
  /** Whether the further acts are unfolded: they have arrows and Enter in place of keys of their own. */
  more: boolean;
  unfold: (more: boolean) => void;
  take: (act: Act | string) => void;
}

/** What can be done now, each with its key; what cannot be done is grey. */
export function Acts({ office, row, opened, session, busy, marked, more, unfold, take }: Props) {
  const { t } = useTranslation();
  const word = (act: string) => t(act === 'hold' && row.state === 'HELD' ? 'desk.unhold' : `desk.${act}`);
  const key = (act: string) => act in KEYS && <kbd>{KEYS[act as Act]}</kbd>;
  // The Enter that chose an act must not also press the button to which its dialogue leads the focus.
  const choose: MenuProps['onClick'] = ({ key: act, domEvent }) => {
    domEvent.preventDefault();
    take(act);
  };
  const further = furtherActs(office, row, opened, session);
  const items = [
    ...MORE.map((act) => ({ key: act, disabled: busy || !may(act, row, session), label: <>{word(act)} {key(act)}</> })),
    ...(further.length > 0 ? [{ type: 'divider' as const }] : []),
    ...further.map((act) => ({ key: act, disabled: busy, danger: FURTHER[act].danger, label: word(act) })),
  ];
  return (
    <div className="item-acts" role="toolbar" aria-label={t('desk.acts')}>
      {SHOWN.map((act) => (
        <Button key={act} size="small" type={act === 'approve' ? 'primary' : 'default'} danger={act === 'refuse'} disabled={busy || !may(act, row, session)} data-act={act} onClick={() => take(act)}>
          {word(act)} {key(act)}
        </Button>
      ))}
      <Dropdown trigger={['click']} autoFocus open={more} onOpenChange={unfold} menu={{ items, onClick: choose }}>
        <Button size="small" data-act="more">{t('desk.more')} {key('more')}</Button>
      </Dropdown>
      {marked > 0 && OF_MARKED.map((act) => <Button key={act} size="small" type="primary" ghost disabled={busy} data-act={`${act}-marked`} onClick={() => take(act)}>{t(`desk.${act}N`, { n: marked })} {key(act)}</Button>)}
      {marked > 0 && <Button size="small" type="text" data-act="unmark" onClick={() => take('unmarkAll')}>{t('desk.unmarkAll')} {key('unmarkAll')}</Button>}
      <Button size="small" type="text" data-act="help" onClick={() => take('help')}>{t('desk.help')} <kbd>?</kbd></Button>
    </div>
  );
}
