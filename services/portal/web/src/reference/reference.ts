import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

export type Proposal = components['schemas']['ReferenceView'];
export type Value = components['schemas']['Unconfirmed'];
export type State = 'PROPOSED' | 'APPROVED';

/** What a proposal begins with when it comes from a value that nobody has confirmed. */
export interface Start {
  kind: string;
  key: string;
  content: string;
}

export const KINDS = ['parameter', 'calendar', 'code-list', 'template', 'rule-version', 'item-catalogue', 'consent-text', 'directory'];

export const calendarsQuery = queryOptions({ queryKey: ['reference', 'calendars'], queryFn: () => content(application.GET('/reference/calendars')) });
export const unconfirmedQuery = queryOptions({ queryKey: ['reference', 'unconfirmed'], queryFn: () => content(application.GET('/reference/unconfirmed')) });
export const proposalsQuery = (state: State) => queryOptions({
  queryKey: ['reference', 'proposals', state],
  refetchInterval: 15_000,
  queryFn: () => content(application.GET('/reference', { params: { query: { state } } })),
});
export const previewQuery = (id: string) => queryOptions({
  queryKey: ['reference', 'preview', id],
  queryFn: () => content(application.GET('/reference/{id}/preview', { params: { path: { id } } })),
});

export const propose = (kind: string, body: { key: string; validFrom: string; content: object; reason: string }) =>
  content(application.POST('/reference/{kind}', { params: { path: { kind: kind as never } }, body: body as never }));
export const approve = (id: string) => content(application.POST('/reference/{id}/approval', { params: { path: { id } } }));
export const reject = (id: string) => content(application.POST('/reference/{id}/rejection', { params: { path: { id } } }));

/** The content as JSON, or nothing while it is none. */
export function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
