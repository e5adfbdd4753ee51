import { queryOptions } from '@tanstack/react-query';
import { content, vaccination } from '../shared/api/doors';
import type { components } from '../shared/api/doors/vaccination';
import type { Dose } from './plan';

type Schemas = components['schemas'];
export type File = Schemas['FileView'];
export type Missed = Schemas['Missed'];
export type GivenDose = Schemas['GivenDose'];
export type Deferral = Schemas['Deferral'];
export type Alternative = Schemas['Alternative'];

/** How an entry ends. */
export interface Ends {
  /** With the file as it is now. */
  saved: (file: File) => void;
  close: () => void;
}

/** What an entry about one dose begins with. */
export interface DoseEntry extends Ends {
  file: File;
  today: string;
  /** The doses it can be about. */
  next: Dose[];
  /** The one whose line the clerk began with. */
  dose?: Dose;
}

const of = (id: string) => ({ params: { path: { id } } });

/** Numbers stand for persons: they go in the body, never into an address. */
export const findByCode = async (childCode: string): Promise<File[]> => [await content(vaccination.POST('/child-files/search', { body: { childCode } }))];
export const findByMother = (motherIdNo: string): Promise<File[]> => content(vaccination.POST('/child-files/search-by-mother', { body: { motherIdNo: motherIdNo.toUpperCase() } }));

export const fileQuery = (id: string) => queryOptions({ queryKey: ['clinic', 'file', id], queryFn: (): Promise<File> => content(vaccination.GET('/child-files/{id}', of(id))) });

export const MISSED = ['clinic', 'missed'];

export const missedQuery = (days: number) => queryOptions({
  queryKey: [...MISSED, days],
  queryFn: (): Promise<Missed[]> => content(vaccination.GET('/child-files/overdue', { params: { query: { days } } })),
});

export const give = (id: string, body: GivenDose): Promise<File> => content(vaccination.POST('/child-files/{id}/doses', { ...of(id), body }));
export const defer = (id: string, body: Deferral): Promise<File> => content(vaccination.POST('/child-files/{id}/deferrals', { ...of(id), body }));
export const prefer = (id: string, body: Alternative): Promise<File> => content(vaccination.POST('/child-files/{id}/alternatives', { ...of(id), body }));
