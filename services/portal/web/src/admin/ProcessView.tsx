import { useQuery } from '@tanstack/react-query';
import { Drawer, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { processQuery, wordsOf } from './board';

/** One child's process step by step; no personal data, the engine has none. */
export function ProcessView({ subject, close }: { subject: string; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer open title={subject} onClose={close} size="large">
      <Asked query={useQuery(processQuery(subject))}>
        {(detail) => (
          <>
            <p>{t(`processState.${detail.process?.state}`, { defaultValue: detail.process?.state })} · {moment(detail.process?.startedAt)} – {moment(detail.process?.endedAt)}</p>
            {detail.waits?.map((wait) => <p key={wait.id} className="slow">{t(`part.${wait.owner}`, { defaultValue: wait.owner })}：{t(wordsOf(wait.reason), { defaultValue: wait.reason })} {moment(wait.dueAt)}</p>)}
            <Timeline items={detail.steps?.filter(({ name }) => name).map((step) => ({ color: step.cancelled ? 'gray' : step.leftAt ? 'green' : 'blue', content: `${moment(step.enteredAt)} ${step.name}` }))} />
          </>
        )}
      </Asked>
    </Drawer>
  );
}
