import { useQuery } from '@tanstack/react-query';
import { Drawer, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { processQuery } from './board';

const short = (at?: string) => at?.slice(0, 16).replace('T', ' ') ?? '';

/** One child's process step by step; no personal data, the engine has none. */
export function ProcessView({ subject, close }: { subject: string; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer open title={subject} onClose={close} size="large">
      <Asked query={useQuery(processQuery(subject))}>
        {(detail) => (
          <>
            <p>{t(`processState.${detail.process?.state}`, { defaultValue: detail.process?.state })} · {short(detail.process?.startedAt)} – {short(detail.process?.endedAt)}</p>
            {detail.waits?.map((wait) => <p key={wait.id} className="slow">{t(`part.${wait.owner}`, { defaultValue: wait.owner })}：{wait.reason} {short(wait.dueAt)}</p>)}
            <Timeline items={detail.steps?.map((step) => ({ color: step.cancelled ? 'gray' : step.leftAt ? 'green' : 'blue', content: `${short(step.enteredAt)} ${step.name ?? step.place}` }))} />
          </>
        )}
      </Asked>
    </Drawer>
  );
}
