import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { application, content } from '../../shared/api/doors';
import type { components } from '../../shared/api/doors/application';
import type { DraftView } from '../form';

export type Correction = components['schemas']['CorrectionView'];
type Asking = components['schemas']['CorrectionRequest'];

const SETTLED = ['CORRECTED', 'ACCEPTED', 'DECLINED', 'NOT_TAKEN', 'IN_PERSON'];
const LOOK_AGAIN = 10_000;

/** Whether somebody still has to answer. */
export const isAwaited = ({ state }: Correction) => !SETTLED.includes(state!);

export const correctionsQuery = (draftId: string) => queryOptions({
  queryKey: ['draft', draftId, 'corrections'],
  queryFn: () => content(application.GET('/drafts/{id}/corrections', { params: { path: { id: draftId } } })),
  refetchInterval: ({ state }) => (state.data?.some(isAwaited) ? LOOK_AGAIN : false),
});

/** Says that a value of the hospital's or of a licence is wrong. */
export function useAsking(draftId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Asking) => content(application.POST('/drafts/{id}/corrections', { params: { path: { id: draftId } }, body })),
    onSuccess: () => Promise.all([
      queries.invalidateQueries({ queryKey: correctionsQuery(draftId).queryKey }),
      queries.invalidateQueries({ queryKey: ['materials', draftId] }),
    ]),
  });
}

/** The latest word on a field; whoever was declined may ask again. */
export const latestOf = (all: Correction[] | undefined, field: string) => all?.findLast((one) => one.field === field);

/**
 * What the reader's own licence says of a field: empty where it says nothing, undefined where it is not the reader's to say. A
 * booklet says nothing of a household the child does not join.
 */
export function saidOf({ licences = {}, form }: DraftView, field: string): string | undefined {
  const side = 'mother.ethnicity' in licences ? 'M' : 'F';
  return field.startsWith('hukou.') && form?.hukou?.follow !== side ? undefined : licences[field];
}
