import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

export type Parcel = components['schemas']['ShipmentView'];
export type Label = components['schemas']['LabelView'];
type Paper = NonNullable<Parcel['papers']>[number];

const path = (id: string) => ({ params: { path: { id } } });

export const parcelsQuery = (state: string) => queryOptions({
  queryKey: ['window', 'parcels', state],
  queryFn: () => content(application.GET('/shipments', { params: { query: { state } } })),
});

export const parcelsOfQuery = (caseNo: string) => queryOptions({
  queryKey: ['window', 'case', caseNo, 'parcels'],
  refetchInterval: 10_000,
  queryFn: () => content(application.GET('/window-cases/{caseNo}/shipments', { params: { path: { caseNo } } })),
});

/** A paper that was made elsewhere, such as the card, has come to the counter. */
export const arrive = (id: string, { childIndex, item }: Paper) =>
  content(application.POST('/shipments/{id}/arrivals', { ...path(id), body: { childIndex: childIndex!, item: item as never } }));

/** To the carrier; with `split`, what is not here follows in a parcel of its own. */
export const handOver = (id: string, split: boolean) => content(application.POST('/shipments/{id}/handing-over', { ...path(id), body: { split } }));

/** The family has it in its hands, or it has come back. */
export const end = (id: string, outcome: 'DELIVERED' | 'RETURNED') => content(application.POST('/shipments/{id}/delivery', { ...path(id), body: { outcome } }));

/** Why a full address is read. */
export const PURPOSES = ['PARCEL_LABEL', 'CONTACT', 'ENQUIRY'];

export const labelOf = (id: string, purpose: string) => content(application.GET('/shipments/{id}/label', { params: { path: { id }, header: { Purpose: purpose } } }));
