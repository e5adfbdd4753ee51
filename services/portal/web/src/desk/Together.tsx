import { Modal, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import { acts, type Row } from './desk';
import { Dialogue } from './Dialogue';

type Outcome = { row: Row; fault?: string };

/** Equal items nobody has to weigh, claimed and approved one after another, each with its own result. */
export function Together({ office, rows, close, done }: { office: string; rows: Row[]; close: () => void; done: () => void }) {
  const { t } = useTranslation();
  const [outcomes, setOutcomes] = useState<Outcome[]>();
  const run = async () => {
    const so: Outcome[] = [];
    setOutcomes([]);
    for (const row of rows) {
      so.push(await one(office, row));
      setOutcomes([...so]);
    }
    done();
  };
  if (!outcomes) {
    return <Dialogue title={t('desk.ask_together', { n: rows.length })} then={t('desk.then_together')} ok={t('desk.together')} close={() => {}} act={() => void run()} />;
  }
  const failed = outcomes.filter(({ fault }) => fault !== undefined).length;
  return (
    <Modal open title={t('desk.together')} footer={null} onCancel={close} closable={outcomes.length === rows.length} keyboard={outcomes.length === rows.length} mask={{ closable: false }}>
      <Progress percent={Math.round((outcomes.length / rows.length) * 100)} />
      <p role="status">{t('desk.togetherDone', { done: outcomes.length - failed, failed })}</p>
      <ul className="outcomes">
        {outcomes.map(({ row, fault }) => (
          <li key={row.id} data-outcome={fault === undefined ? 'done' : 'failed'}><span className="code">{row.caseNo}-{row.childIndex}</span> {fault ?? t('desk.done_approve')}</li>
        ))}
      </ul>
    </Modal>
  );
}

async function one(office: string, row: Row): Promise<Outcome> {
  const { claim, approve } = acts(office, row.id!);
  try {
    if (row.state === 'READY') {
      await claim();
    }
    await approve({});
    return { row };
  } catch (error) {
    return { row, fault: error instanceof Problem ? error.detail || error.code : String(error) };
  }
}
