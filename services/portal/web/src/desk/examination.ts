import { queryOptions } from '@tanstack/react-query';
import { certificate, content, household } from '../shared/api/doors';
import type { components } from '../shared/api/doors/household-registration';

export type Examined = components['schemas']['RemarkView1'];

/** The register's rules in words; only the police have them, the other offices' checks are said by their code's words. */
export const examinationQuery = (office: string, id: string) => queryOptions({
  queryKey: ['desk', office, 'examination', id],
  enabled: office === 'household-registration',
  queryFn: () => content(household.GET('/work-items/{id}/examination', { params: { path: { id } } })),
});

/** What will be printed, as the first person approved it. */
export const proofQuery = (id: string) => queryOptions({
  queryKey: ['desk', 'birth-certificate', 'proof', id],
  queryFn: () => content(certificate.GET('/work-items/{id}/proof', { params: { path: { id } } })),
});
