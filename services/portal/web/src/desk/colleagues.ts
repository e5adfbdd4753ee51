import { queryOptions } from '@tanstack/react-query';
import { content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';
import { doorsOf } from './desk';

export type Colleague = components['schemas']['ColleagueView'];

export const colleaguesQuery = (office: string) => queryOptions({
  queryKey: ['desk', office, 'colleagues'],
  queryFn: () => content(doorsOf(office).GET('/colleagues')),
});

export const awayOn = ({ absences }: Colleague, day: string) => (absences ?? []).some(({ from, until }) => from! <= day && day <= until!);

export const recordAbsence = (office: string, account: string, from: string, until: string, standIn?: string) =>
  content(doorsOf(office).POST('/colleagues/{account}/absences', { params: { path: { account } }, body: { from, until, standIn } }));

export const endAbsence = (office: string, account: string, id: string) =>
  content(doorsOf(office).POST('/colleagues/{account}/absences/{id}/end', { params: { path: { account, id } } }));
