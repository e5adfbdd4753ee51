import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

export type Proposal = components['schemas']['ReferenceView'];
export type Value = components['schemas']['Unconfirmed'];
export type Affected = components['schemas']['Affected'];
export type RulesTried = components['schemas']['RulesTried'];
export type Content = Record<string, unknown>;
export type State = 'PROPOSED' | 'APPROVED' | 'REJECTED';

/** What a proposal begins with when it comes from a value that nobody has confirmed. */
export interface Start {
  kind: string;
  key: string;
}

export const KINDS = ['parameter', 'directory', 'calendar', 'code-list', 'template', 'consent-text', 'rule-version', 'item-catalogue', 'vaccination-schedule'];

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
export const keysQuery = (kind: string) => queryOptions({
  queryKey: ['reference', 'keys', kind],
  queryFn: () => content(application.GET('/reference/{kind}', { params: { path: { kind } } })),
});
/** What is in force today, in the shape a proposal takes. */
export const inForceQuery = (kind: string, key: string) => queryOptions({
  queryKey: ['reference', 'in-force', kind, key],
  queryFn: () => content(application.GET('/reference/{kind}/{key}', { params: { path: { kind, key } } })),
});

export const propose = (kind: string, body: { key: string; validFrom: string; content: Content; reason: string }) =>
  content(application.POST('/reference/{kind}', { params: { path: { kind } }, body: body as never }));
export const approve = (id: string) => content(application.POST('/reference/{id}/approval', { params: { path: { id } } }));
export const reject = (id: string, reason: string) => content(application.POST('/reference/{id}/rejection', { params: { path: { id } }, body: { reason } }));
