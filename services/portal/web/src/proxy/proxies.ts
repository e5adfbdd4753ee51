import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

export type Grant = components['schemas']['GrantView'];
export type GrantRequest = components['schemas']['GrantRequest'];
export type Scope = 'FILL_AND_SUBMIT' | 'VIEW';

/** Where somebody may help, what that person may do there, and the doors for it. */
export interface Place {
  key: string[];
  scopes: Scope[];
  list: () => Promise<Grant[]>;
  grant: (ref: string, request: GrantRequest) => Promise<Grant>;
  revoke: (ref: string) => Promise<unknown>;
}

/** What is handed in can only be looked at. */
export const ofCase = (caseNo: string): Place => ({
  key: ['case', caseNo, 'proxies'],
  scopes: ['VIEW'],
  list: () => content(application.GET('/cases/{caseNo}/proxies', { params: { path: { caseNo } } })),
  grant: (ref, body) => content(application.PUT('/cases/{caseNo}/proxies/{ref}', { params: { path: { caseNo, ref } }, body })),
  revoke: (ref) => content(application.DELETE('/cases/{caseNo}/proxies/{ref}', { params: { path: { caseNo, ref } } })),
});

export const ofDraft = (id: string): Place => ({
  key: ['draft', id, 'proxies'],
  scopes: ['FILL_AND_SUBMIT', 'VIEW'],
  list: () => content(application.GET('/drafts/{id}/proxies', { params: { path: { id } } })),
  grant: (ref, body) => content(application.PUT('/drafts/{id}/proxies/{ref}', { params: { path: { id, ref } }, body })),
  revoke: (ref) => content(application.DELETE('/drafts/{id}/proxies/{ref}', { params: { path: { id, ref } } })),
});

export const proxiesQuery = (place: Place) => queryOptions({ queryKey: place.key, queryFn: place.list });

/** What other families have entrusted to the reader. */
export const entrustedQuery = queryOptions({ queryKey: ['proxied'], queryFn: () => content(application.GET('/proxied')) });

export const proxiedCaseQuery = (caseNo: string) => queryOptions({
  queryKey: ['proxied', 'case', caseNo],
  queryFn: () => content(application.GET('/proxied/cases/{caseNo}', { params: { path: { caseNo } } })),
});
