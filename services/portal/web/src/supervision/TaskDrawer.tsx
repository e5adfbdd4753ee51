import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../shared/states/fault';
import { moment } from '../shared/time/businessTime';
import { rater, type Rater, type Task } from './supervision';

/** One matter: what the family said, what was done about it, and on a click whom to call. */
export function TaskDrawer({ task, close }: { task?: Task; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer open={task !== undefined} title={task?.number} onClose={close} size="large">
      {task && (
        <>
          <dl className="facts">
            <dt>{t('cases.caseNo')}</dt><dd className="code">{task.caseNo}</dd>
            <dt>{t('supervision.kind')}</dt><dd>{task.grade ? t(`rating.${task.grade}`) : t('supervision.complaint')}</dd>
            <dt>{t('supervision.said')}</dt><dd>{task.text ?? t('supervision.nothingSaid')}</dd>
            <dt>{t('supervision.contactBy')}</dt><dd>{task.contactBy} <span className="soft">{task.contactWhy}</span></dd>
            <dt>{t('supervision.mendBy')}</dt><dd>{task.mendBy} <span className="soft">{task.mendWhy}</span></dd>
            <dt>{t('supervision.rater')}</dt><dd>{task.rater ? <Who task={task} /> : t('supervision.anonymous')}</dd>
          </dl>
          <h2>{t('supervision.steps')}</h2>
          {task.steps?.length === 0 && <p className="soft">{t('supervision.noSteps')}</p>}
          <ol className="plain-list">
            {task.steps?.map((step) => (
              <li key={step.step}><b>{t(`supervision.step_${step.step}`)}</b> <span className="soft">{moment(step.at)} {step.by}</span><br />{step.note}</li>
            ))}
          </ol>
        </>
      )}
    </Drawer>
  );
}

/** Masked until somebody must call; who asked is recorded. */
function Who({ task }: { task: Task }) {
  const { t } = useTranslation();
  const [who, setWho] = useState<Rater>();
  const [fault, setFault] = useState<string>();
  const ask = () => rater(task.id!).then(setWho).catch((error) => setFault(faultText(error, t)));
  return (
    <>
      {who ? `${who.name} ${who.mobile ?? ''}` : task.rater}{' '}
      {!who && <Button size="small" onClick={() => void ask()}>{t('supervision.show')}</Button>}
      {!who && <p className="soft">{t('supervision.showRecorded')}</p>}
      {fault && <Alert type="error" showIcon role="alert" title={fault} />}
    </>
  );
}
