import type { TFunction } from 'i18next';
import { Problem } from '../api/problem';

/** What went wrong, in one sentence for the person before the page. */
export const faultText = (error: unknown, t: TFunction) => (error instanceof Problem ? error.detail || t('states.away') : t('states.broken'));
