import { queryOptions } from '@tanstack/react-query';
import { card, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/social-security-card';
import { REGIONS } from '../shared/codes/regions';

type Schemas = components['schemas'];
export type Batch = Schemas['BatchView'];
export type Waiting = Schemas['WaitingCards'];

/** How an act ends. */
export interface Ends {
  saved: () => void;
  close: () => void;
}

/** A batch that is opened or produced changes both answers. */
export const CARDS = ['cards'];

const REFRESHED = { refetchInterval: 30_000 };

export const waitingQuery = queryOptions({ ...REFRESHED, queryKey: [...CARDS, 'waiting'], queryFn: (): Promise<Waiting[]> => content(card.GET('/production-batches/waiting')) });
export const batchesQuery = queryOptions({ ...REFRESHED, queryKey: [...CARDS, 'batches'], queryFn: (): Promise<Batch[]> => content(card.GET('/production-batches')) });

export const openBatch = (region: string) => content(card.POST('/production-batches', { body: { region } }));
export const reportProduced = (id: string) => content(card.POST('/production-batches/{id}/production', { params: { path: { id } } }));

export const regionName = (code?: string) => REGIONS.find((county) => county.code === code)?.name ?? code;
