import { queryOptions } from '@tanstack/react-query';
import { type ChangeDoor, type FamilyDoor, type RatingDoor, ratingQuery } from '../case/familyDoor';
import { application, bytes, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { asked, type Purpose } from '../desk/desk';

export type Found = components['schemas']['FoundCase'];
export type Entry = components['schemas']['Entry'];

const path = (caseNo: string) => ({ params: { path: { caseNo } } });

type Sought = Omit<components['schemas']['FindRequest'], 'purpose'>;

/** What was typed, as at the desks' box; whatever that box does not know is a parent's number. */
export function soughtIn(text: string): Sought {
  const { number, ...whole } = { number: undefined, ...asked(text) };
  return Object.keys(whole).length > 0 ? whole : { idNo: (number ?? text).replace(/\s/g, '').toUpperCase() };
}

export const find = (sought: Sought, purpose: Purpose) => content(application.POST('/window-cases', { body: { ...sought, purpose } }));

export const caseQuery = (caseNo: string) => queryOptions({
  queryKey: ['window', 'case', caseNo],
  refetchInterval: 3_000,
  queryFn: () => content(application.GET('/window-cases/{caseNo}', path(caseNo))),
});

export const papersQuery = (caseNo: string) => queryOptions({
  queryKey: ['window', 'papers', caseNo],
  queryFn: () => content(application.GET('/window-cases/{caseNo}/papers', path(caseNo))),
});

export const paperAddress = (caseNo: string, kind: string, ref: string) => `/api/application/window-cases/${caseNo}/papers/${kind}/${encodeURIComponent(ref)}`;

export const slotsQuery = (caseNo: string, childIndex: number, item: string) => queryOptions({
  queryKey: ['window', 'slots', caseNo, childIndex, item],
  queryFn: () => content(application.GET('/window-cases/{caseNo}/children/{childIndex}/items/{item}/appointment/slots', { params: { path: { caseNo, childIndex, item: item as never } } })),
});

export const move = (caseNo: string, childIndex: number, item: string, at: string) =>
  content(application.PUT('/window-cases/{caseNo}/children/{childIndex}/items/{item}/appointment', { params: { path: { caseNo, childIndex, item: item as never } }, body: { at } }));

/** For the family before the window; each answer and paper is recorded under the clerk's name. */
export const windowDoor = (caseNo: string, childIndex: number): FamilyDoor => ({
  answer: (item, noticeId, { fields, note }) => content(application.PUT('/window-cases/{caseNo}/children/{childIndex}/items/{item}/notices/{noticeId}/answer', {
    params: { path: { caseNo, childIndex, item: item as never, noticeId } },
    body: { fields: fields as never, note },
  })),
  paper: (kind, photo) => content(application.PUT('/window-cases/{caseNo}/children/{childIndex}/materials/{kind}', { params: { path: { caseNo, childIndex, kind } }, ...bytes(photo) })),
  place: `case-${caseNo}-${childIndex}`,
  changes: ['window', 'case', caseNo],
});

/** The id is the window's choice, so that a scan sent twice is kept once. */
export const takeRequest = async (caseNo: string, paper: string, signedOn: string, scan: File) =>
  content(application.PUT('/window-cases/{caseNo}/signed-requests/{paper}', { params: { path: { caseNo, paper } }, body: { signedOn, scan: await base64(scan) } }));

/** For the applicant, on the signed request that was taken in before. */
export const windowChanges = (caseNo: string, paper: string): ChangeDoor => ({
  revise: (childIndex, body) => content(application.PUT('/window-cases/{caseNo}/signed-requests/{paper}/children/{childIndex}/fields', { params: { path: { caseNo, paper, childIndex } }, body })),
  add: (childIndex, body) => content(application.POST('/window-cases/{caseNo}/signed-requests/{paper}/children/{childIndex}/items', { params: { path: { caseNo, paper, childIndex } }, body })),
  withdraw: (items) => content(application.POST('/window-cases/{caseNo}/signed-requests/{paper}/withdrawal', { params: { path: { caseNo, paper } }, body: { items } })),
  changes: ['window', 'case', caseNo],
});

export const windowRating = (caseNo: string): RatingDoor => ({
  asked: ratingQuery(['window', 'case', caseNo, 'rating'], () => content(application.GET('/window-cases/{caseNo}/rating', path(caseNo)))),
  rate: (body) => content(application.PUT('/window-cases/{caseNo}/rating', { ...path(caseNo), body })),
});

/** Why the other parent can sign no more. */
export type Unable = 'DEAD' | 'MISSING' | 'CUSTODY';

export const consentOnPaper = (caseNo: string, body: { granted: boolean; unable?: Unable; signedOn: string; scan: string }) =>
  content(application.PUT('/window-cases/{caseNo}/paper-consent', { ...path(caseNo), body }));

/** The file's bytes as the door takes them. */
export const base64 = (file: File) => new Promise<string>((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result).split(',')[1]);
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});
