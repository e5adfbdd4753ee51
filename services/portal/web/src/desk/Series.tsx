import { Modal, Progress } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import type { Row } from './desk';
import { Dialogue } from './Dialogue';

type Outcome = { row: Row; fault?: string };

interface Props {
  rows: Row[];
  title: string;
  question: string;
  then: string;
  ready?: boolean;
  /** What is said of a row that went well. */
  word: string;
  act: (row: Row) => Promise<unknown>;
  close: () => void;
  /** Told which went well. */
  done: (finished: Row[]) => void;
  children?: ReactNode;
}

/** One act on several items, one after another, each with its own result; one that fails stops no other. They are those it was asked of: the list goes on meanwhile. */
export function Series({ rows: asked, title, question, then, ready, word, act, close, done, children }: Props) {
  const { t } = useTranslation();
  const [rows] = useState(asked);
  const [outcomes, setOutcomes] = useState<Outcome[]>();
  const [asking, setAsking] = useState(true);
  const run = async () => {
    const so: Outcome[] = [];
    setOutcomes([]);
    for (const row of rows) {
      so.push({ row, fault: await faultOf(() => act(row)) });
      setOutcomes([...so]);
    }
    done(so.filter(({ fault }) => fault === undefined).map(({ row }) => row));
  };
  if (asking) {
    return <Dialogue title={question} then={then} ok={title} ready={ready} close={() => setAsking(false)} cancel={close} act={() => { void run(); }}>{children}</Dialogue>;
  }
  const over = outcomes?.length === rows.length;
  const failed = outcomes?.filter(({ fault }) => fault !== undefined).length ?? 0;
  return (
    <Modal open title={title} footer={null} onCancel={close} closable={over} keyboard={over} mask={{ closable: false }}>
      <Progress percent={Math.round(((outcomes?.length ?? 0) / rows.length) * 100)} />
      <p role="status">{t('desk.togetherDone', { done: (outcomes?.length ?? 0) - failed, failed })}</p>
      <ul className="outcomes">
        {outcomes?.map(({ row, fault }) => (
          <li key={row.id} data-outcome={fault === undefined ? 'done' : 'failed'}><span className="code">{row.caseNo}-{row.childIndex}</span> {fault ?? word}</li>
        ))}
      </ul>
    </Modal>
  );
}

async function faultOf(act: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.detail || error.code : String(error);
  }
}
