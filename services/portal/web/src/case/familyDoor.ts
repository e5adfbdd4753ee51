import type { QueryKey } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
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
  /** What is read anew afterwards. */
  changes: QueryKey;
}

/** How bytes are sent through a typed door. */
export const bytes = (photo: Blob) => ({
  headers: { 'Content-Type': 'application/octet-stream' },
  body: photo as never,
  bodySerializer: (body: unknown) => body as Blob,
});

export const ownDoor = (caseNo: string, childIndex: number): FamilyDoor => ({
  answer: (item, noticeId, { fields, note }) => content(application.PUT('/cases/{caseNo}/children/{childIndex}/items/{item}/notices/{noticeId}/answer', {
    params: { path: { caseNo, childIndex, item: item as never, noticeId } },
    body: { fields: fields as never, note },
  })),
  paper: (kind, photo) => content(application.PUT('/cases/{caseNo}/children/{childIndex}/materials/{kind}', { params: { path: { caseNo, childIndex, kind } }, ...bytes(photo) })),
  changes: ['case', caseNo],
});
