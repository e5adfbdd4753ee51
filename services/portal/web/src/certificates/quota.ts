import { queryOptions } from '@tanstack/react-query';
import { certificate, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/birth-certificate';
import { Problem } from '../shared/api/problem';

export type Standing = components['schemas']['Quota'];

export const QUOTA = ['hospital', 'quota'];

/** A year's quota of blanks and what was asked for; null where no live births are entered. */
export const quotaQuery = (institution: string, year: number) => queryOptions({
  queryKey: [...QUOTA, institution, year],
  queryFn: (): Promise<Standing | null> => content(certificate.GET('/stock-quotas/{year}', { params: { path: { year }, query: { institution } } })).catch((error) => {
    if (error instanceof Problem && error.code === 'QUOTA_UNKNOWN') {
      return null;
    }
    throw error;
  }),
});

export const enterLiveBirths = (institution: string, year: number, liveBirths: number) =>
  content(certificate.PUT('/stock-quotas/{year}', { params: { path: { year } }, body: { institution, liveBirths } }));
