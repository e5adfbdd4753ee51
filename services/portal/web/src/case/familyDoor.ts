import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { application, bytes, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import type { Value } from '../wizard/form';

/** The answer to a notice: new values by field, and a word to the clerk. */
export interface Answer {
  fields: Record<string, Value>;
  note?: string;
}

/** Where what an office asks of the family is given: at the family's own doors, or at those of the window it stands at. */
export interface FamilyDoor {
  answer: (item: string, noticeId: string, answer: Answer) => Promise<unknown>;
  paper: (kind: string, photo: Blob) => Promise<unknown>;
  /** The child whose papers these are, by a name of its own. */
  place: string;
  /** What is read anew afterwards. */
  changes: QueryKey;
}

type Schemas = components['schemas'];
type RatingView = Schemas['RatingView'];

/** Where a family changes its mind about its case. */
export interface ChangeDoor {
  revise: (childIndex: number, changed: Schemas['FieldsRequest']) => Promise<Schemas['FieldsView']>;
  add: (childIndex: number, added: Schemas['ItemRequest']) => Promise<unknown>;
  withdraw: (items: Schemas['ItemRef'][]) => Promise<unknown>;
  /** What is read anew afterwards. */
  changes: QueryKey;
}

/** Where a family says how it liked what was done. */
export interface RatingDoor {
  asked: ReturnType<typeof ratingQuery>;
  rate: (rating: Schemas['RatingRequest']) => Promise<RatingView>;
}

/** Undefined while no rating is asked for. */
export const ratingQuery = (queryKey: string[], read: () => Promise<RatingView>) => queryOptions({ queryKey, queryFn: read, throwOnError: false, retry: false });

export const ownDoor = (caseNo: string, childIndex: number): FamilyDoor => ({
  answer: (item, noticeId, { fields, note }) => content(application.PUT('/cases/{caseNo}/children/{childIndex}/items/{item}/notices/{noticeId}/answer', {
    params: { path: { caseNo, childIndex, item: item as never, noticeId } },
    body: { fields: fields as never, note },
  })),
  paper: (kind, photo) => content(application.PUT('/cases/{caseNo}/children/{childIndex}/materials/{kind}', { params: { path: { caseNo, childIndex, kind } }, ...bytes(photo) })),
  place: `case-${caseNo}-${childIndex}`,
  changes: ['case', caseNo],
});

export const ownChanges = (caseNo: string): ChangeDoor => ({
  revise: (childIndex, body) => content(application.PUT('/cases/{caseNo}/children/{childIndex}/fields', { params: { path: { caseNo, childIndex } }, body })),
  add: (childIndex, body) => content(application.POST('/cases/{caseNo}/children/{childIndex}/items', { params: { path: { caseNo, childIndex } }, body })),
  withdraw: (items) => content(application.POST('/cases/{caseNo}/withdrawal', { params: { path: { caseNo } }, body: { items } })),
  changes: ['case', caseNo],
});

export const ownRating = (caseNo: string): RatingDoor => ({
  asked: ratingQuery(['case', caseNo, 'rating'], () => content(application.GET('/cases/{caseNo}/rating', { params: { path: { caseNo } } }))),
  rate: (body) => content(application.PUT('/cases/{caseNo}/rating', { params: { path: { caseNo } }, body })),
});
