import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { PLACES } from '../shared/codes/regions';

type Schemas = components['schemas'];
export type Export = Schemas['ExportView'];
export type Wanted = Schemas['ExportRequest'];
export type ExportRow = NonNullable<Schemas['RowsView']['rows']>[number];
export type Decision = 'approve' | 'reject';

export const STATES = ['REQUESTED', 'APPROVED', 'REJECTED'] as const;
export type State = (typeof STATES)[number];

/** A request or a decision changes every list of them. */
export const EXPORTS = ['exports'];

const at = ({ id }: Export) => ({ params: { path: { id: id! } } });

export const mineQuery = queryOptions({ queryKey: [...EXPORTS, 'mine'], refetchInterval: 15_000, queryFn: (): Promise<Export[]> => content(application.GET('/exports/mine')) });

export const inStateQuery = (state: State) => queryOptions({
  queryKey: [...EXPORTS, state],
  refetchInterval: 15_000,
  queryFn: (): Promise<Export[]> => content(application.GET('/exports', { params: { query: { state } } })),
});

export const ask = (wanted: Wanted): Promise<Export> => content(application.POST('/exports', { body: wanted }));

export const decide = (one: Export, decision: Decision): Promise<Export> =>
  content(decision === 'approve' ? application.POST('/exports/{id}/approval', at(one)) : application.POST('/exports/{id}/rejection', at(one)));

export const fetchRows = async (one: Export): Promise<ExportRow[]> => (await content(application.GET('/exports/{id}/rows', at(one)))).rows!;

/** How people name a request: enough of its id to tell it apart, and to find it in the audit trail. */
export const numberOf = ({ id }: Export) => id!.slice(0, 8);

export const placeName = (region?: string) => PLACES.find(({ code }) => code === region)?.name ?? region;
