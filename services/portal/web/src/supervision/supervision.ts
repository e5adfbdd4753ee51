import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

export type Task = components['schemas']['TaskView'];
export type Rater = components['schemas']['RaterView'];

/** In the order of the work (domain.md 5): the family is asked, the matter mended, the family asked again. */
export const STEPS = ['CONTACT', 'MENDING', 'REVISIT'] as const;
export type Step = (typeof STEPS)[number];

const at = (id: string) => ({ path: { id } });

export const tasksQuery = (open: boolean) => queryOptions({
  queryKey: ['supervision', open],
  refetchInterval: 30_000,
  queryFn: (): Promise<Task[]> => content(application.GET('/rating-tasks', { params: { query: { open } } })),
});

/** The step that comes next; none when all are done. */
export const nextStep = ({ steps = [] }: Task): Step | undefined => STEPS[steps.length];

/** By when the next step is due, and why on that day; a revisit has no day. */
export function dueOf(task: Task): { on?: string; why?: string } {
  switch (nextStep(task)) {
    case 'CONTACT': return { on: task.contactBy, why: task.contactWhy };
    case 'MENDING': return { on: task.mendBy, why: task.mendWhy };
    default: return {};
  }
}

export function take(id: string, step: Step, note: string): Promise<Task> {
  const request = { params: at(id), body: { note } };
  switch (step) {
    case 'CONTACT': return content(application.POST('/rating-tasks/{id}/contact', request));
    case 'MENDING': return content(application.POST('/rating-tasks/{id}/mending', request));
    case 'REVISIT': return content(application.POST('/rating-tasks/{id}/revisit', request));
  }
}

/** Who it was, to be called; the trail keeps who asked. A family that rated without its name is told to nobody. */
export const rater = (id: string): Promise<Rater> =>
  content(application.GET('/rating-tasks/{id}/rater', { params: { ...at(id), header: { Purpose: 'CONTACT' } } }));
