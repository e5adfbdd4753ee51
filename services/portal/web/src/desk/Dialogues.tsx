import { useQuery } from '@tanstack/react-query';
import { ApproveDialogue } from './ApproveDialogue';
import { CommentDialogue } from './CommentDialogue';
import { ConfirmDialogue } from './ConfirmDialogue';
import { acts, type Opened, type Purpose, type Row } from './desk';
import { examinationQuery } from './examination';
import { FURTHER } from './further';
import { FurtherDialogue } from './FurtherDialogue';
import { HandOver } from './HandOver';
import { HoldDialogue } from './HoldDialogue';
import { KeyMap } from './KeyMap';
import { NoticeBuilder } from './NoticeBuilder';
import { PrintSheets } from './PrintSheets';
import { ReasonDialogue, type Reasoned } from './ReasonDialogue';
import { RevealDialogue } from './RevealDialogue';
import { ClaimMarked, Together } from './Together';

interface Props {
  office: string;
  dialog: string;
  row?: Row;
  opened?: Opened;
  marked: Row[];
  close: () => void;
  /** Does it, taking a free item first; fails where the office says no. */
  attempt: (word: string, act: () => Promise<unknown>) => Promise<void>;
  reveal: (purpose: Purpose) => Promise<void>;
  finished: (done: Row[]) => void;
}

/** The one dialog that is open. */
export function Dialogues({ office, dialog, row, opened, marked, close, attempt, reveal, finished }: Props) {
  const examination = useQuery({ ...examinationQuery(office, row?.id ?? ''), enabled: office === 'household-registration' && row !== undefined });
  if (dialog === 'help') {
    return <KeyMap close={close} />;
  }
  if (dialog === 'together') {
    return <Together office={office} rows={marked} close={close} done={finished} />;
  }
  if (dialog === 'claimAll') {
    return <ClaimMarked office={office} rows={marked} close={close} done={finished} />;
  }
  const meant = marked.length > 0 ? marked : row ? [row] : [];
  if (dialog === 'handOver') {
    return <HandOver office={office} rows={meant} close={close} done={finished} />;
  }
  if (dialog === 'print') {
    return <PrintSheets office={office} rows={meant} close={close} />;
  }
  if (!row?.id || !opened) {
    return null;
  }
  if (dialog in FURTHER) {
    return <FurtherDialogue office={office} row={row} opened={opened} act={dialog} close={close} send={attempt} />;
  }
  const does = acts(office, row.id);
  switch (dialog) {
    case 'approve':
      return examination.isLoading ? null : <ApproveDialogue examined={examination.data ?? []} close={close} approve={(body) => attempt('approve', () => does.approve(body))} />;
    case 'confirm':
      return <ConfirmDialogue office={office} id={row.id} close={close} confirm={() => attempt('confirm', does.confirm)} />;
    case 'notice':
      return <NoticeBuilder office={office} opened={opened} close={close} issue={(...notice) => attempt('notice', () => does.notice(...notice))} />;
    case 'hold':
      return <HoldDialogue id={row.id} close={close} hold={(...why) => attempt('hold', () => does.hold(...why))} />;
    case 'comment':
      return <CommentDialogue id={row.id} close={close} comment={(text) => attempt('comment', () => does.comment(text))} />;
    case 'reveal':
      return <RevealDialogue close={close} reveal={reveal} />;
    default:
      return <ReasonDialogue kind={dialog as Reasoned} id={row.id} close={close} act={(code, text) => attempt(dialog, () => does[dialog as Reasoned](code, text))} />;
  }
}
