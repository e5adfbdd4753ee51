import { queryOptions } from '@tanstack/react-query';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';

type Schemas = components['schemas'];
export type Open = Schemas['OpenRegistration'];
export type Expected = Schemas['ExpectedBirth'];
export type Decline = Schemas['DeclineRequest'];

/** Which of the page's lists an act may change. */
export const REGISTRATIONS = ['registrations'];
export const REASONS = ['LIVES_ELSEWHERE', 'REGISTERED_ELSEWHERE', 'FACTS_DIFFER'];

export const openQuery = queryOptions({ queryKey: [...REGISTRATIONS, 'open'], queryFn: () => content(certificate.GET('/birth-registrations')) });

const at = (id: string) => ({ params: { path: { id } } });

export const approve = (id: string) => content(certificate.POST('/birth-registrations/{id}/approval', at(id)));
export const decline = (id: string, body: Decline) => content(certificate.POST('/birth-registrations/{id}/decline', { ...at(id), body }));
export const enter = (body: Expected) => content(certificate.POST('/birth-registrations', { body }));
