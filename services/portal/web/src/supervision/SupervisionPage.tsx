import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { SideScroll } from '../shared/antd/SideScroll';
import { Asked } from '../shared/states/Asked';
import { moment } from '../shared/time/businessTime';
import { dueOf, nextStep, take, type Task, tasksQuery } from './supervision';
import { NoteField } from './NoteField';
import { TaskDrawer } from './TaskDrawer';

/** Bad ratings and complaints, each to its end: contact within a working day, mend within fifteen, ask again (domain.md 5). */
export default function SupervisionPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const [shown, setShown] = useState<string>();
  const [stepping, setStepping] = useState<Task>();
  const tasks = useQuery(tasksQuery(open));
  const step = stepping && nextStep(stepping);
  return (
    <>
      <h1>{t('supervision.title')}</h1>
      <p className="soft">{t('supervision.what')}</p>
      <Segmented aria-label={t('supervision.which')} value={open} onChange={setOpen} style={{ marginBottom: '1rem' }}
        options={[{ value: true, label: t('supervision.open') }, { value: false, label: t('supervision.all') }]} />
      <Asked query={tasks}>
        {(all) => (
          <SideScroll label={t('supervision.title')} width="46rem">
            <Table<Task> size="small" rowKey="id" pagination={{ pageSize: 20, hideOnSinglePage: true }} dataSource={all}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('supervision.none')} /> }}
              columns={[
                { title: t('supervision.number'), render: (_, task) => <Button type="link" size="small" className="code" onClick={() => setShown(task.id)}>{task.number}</Button> },
                { title: t('supervision.kind'), render: (_, task) => (task.grade ? t(`rating.${task.grade}`) : t('supervision.complaint')) },
                { title: t('supervision.openedAt'), render: (_, task) => moment(task.openedAt) },
                { title: t('supervision.next'), render: (_, task) => <Next task={task} /> },
                { title: t('supervision.act'), render: (_, task) => nextStep(task) && <Button size="small" data-step={task.number} onClick={() => setStepping(task)}>{t(`supervision.do_${nextStep(task)}`)}</Button> },
              ]} />
          </SideScroll>
        )}
      </Asked>
      {stepping && step && (
        <FormDialogue<{ note: string }> title={t(`supervision.do_${step}`)} then={t(`supervision.then_${step}`)} ok={t(`supervision.do_${step}`)} done={t('supervision.done')}
          changes={['supervision']} keptAs={`${step}-${stepping.id}`} close={() => setStepping(undefined)} send={({ note }) => take(stepping.id!, step, note.trim())}>
          <NoteField label={t(`supervision.note_${step}`)} />
        </FormDialogue>
      )}
      {shown && <TaskDrawer task={tasks.data?.find(({ id }) => id === shown)} close={() => setShown(undefined)} />}
    </>
  );
}

/** What is to be done by when; a day that was missed stays marked. */
function Next({ task }: { task: Task }) {
  const { t } = useTranslation();
  const step = nextStep(task);
  const { on, why } = dueOf(task);
  return (
    <>
      {step ? t(`supervision.step_${step}`) : t('supervision.closed')}{' '}
      {on && <span title={why}>{t('supervision.by', { day: on })}</span>}{' '}
      {task.late?.map((late) => <Tag key={late} color="error">{t('supervision.late', { step: t(`supervision.step_${late}`) })}</Tag>)}
    </>
  );
}
