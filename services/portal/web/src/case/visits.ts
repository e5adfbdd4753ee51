import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import { Problem } from '../shared/api/problem';

/** One item of one child that goes on at a window. */
export interface Which {
  caseNo: string;
  childIndex: number;
  item: string;
}

const path = ({ caseNo, childIndex, item }: Which) => ({ params: { path: { caseNo, childIndex, item: item as never } } });

/** Null where no time has been booked. */
export const visitQuery = (which: Which) => queryOptions({
  queryKey: ['case', which.caseNo, 'visit', which.childIndex, which.item],
  queryFn: () => content(application.GET('/cases/{caseNo}/children/{childIndex}/items/{item}/appointment', path(which)))
    .catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'NO_APPOINTMENT') {
        return null;
      }
      throw error;
    }),
});

export const slotsQuery = (which: Which) => queryOptions({
  queryKey: ['case', which.caseNo, 'slots', which.childIndex, which.item],
  queryFn: () => content(application.GET('/cases/{caseNo}/children/{childIndex}/items/{item}/appointment/slots', path(which))),
});

export const choose = (which: Which, at: string) =>
  content(application.PUT('/cases/{caseNo}/children/{childIndex}/items/{item}/appointment', { ...path(which), body: { at } }));
