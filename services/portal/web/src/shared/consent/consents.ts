import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../api/doors';

/** What is agreed to, word for word, as in force today. */
export const consentTextsQuery = queryOptions({ queryKey: ['consent-texts'], queryFn: () => content(application.GET('/consent-texts')) });

/** What the parents of a case have agreed to, in the very words of that day. */
export const agreedQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo, 'consents'],
  queryFn: () => content(application.GET('/cases/{caseNo}/consents', { params: { path: { caseNo } } })),
});
