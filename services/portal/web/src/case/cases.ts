import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { spoken } from '../shared/language/language';

export type CaseView = components['schemas']['CaseView'];
export type Entry = components['schemas']['Entry'];

export const casesQuery = queryOptions({ queryKey: ['cases'], queryFn: () => content(application.GET('/cases')) });
export const draftsQuery = queryOptions({ queryKey: ['drafts'], queryFn: () => content(application.GET('/drafts')) });
export const birthsQuery = queryOptions({ queryKey: ['births'], queryFn: () => content(application.GET('/births')) });

export const caseQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo],
  queryFn: () => content(application.GET('/cases/{caseNo}', { params: { path: { caseNo } } })),
});

export const timelineQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo, 'timeline'],
  queryFn: () => content(application.GET('/cases/{caseNo}/timeline', { params: { path: { caseNo } } })),
});

export const papersQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo, 'papers'],
  queryFn: () => content(application.GET('/cases/{caseNo}/papers', { params: { path: { caseNo } } })),
});

export const entitlementsQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo, 'entitlements'],
  queryFn: () => content(application.GET('/cases/{caseNo}/entitlements', { params: { path: { caseNo } } })),
});

export const complaintsQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo, 'complaints'],
  queryFn: () => content(application.GET('/cases/{caseNo}/complaints', { params: { path: { caseNo } } })),
});

export const messagesQuery = () => queryOptions({
  queryKey: ['messages', spoken()],
  queryFn: () => content(application.GET('/messages', { params: { query: { language: spoken() } } })),
});

/** Awaited for so long that both parents read until when it can still come. */
export const isConsentOverdue = ({ flags }: { flags?: string[] }) => flags?.includes('CONSENT_OVERDUE') ?? false;

const OPEN = ['NOT_STARTED', 'WAITING_PREDECESSOR', 'REQUESTED', 'ACCEPTED', 'NOTICE', 'RETURNED', 'HELD', 'WAITING', 'SUSPENDED', 'APPROVED'];

/** Whether an item has not ended, one way or the other. */
export const isOpen = ({ state }: Entry) => OPEN.includes(state!);
