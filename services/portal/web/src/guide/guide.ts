import { queryOptions } from '@tanstack/react-query';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';

export type Advice = components['schemas']['Advice'];
export type Question = components['schemas']['Question'];
export type Answers = Record<string, string[]>;

export const questionsQuery = queryOptions({
  queryKey: ['guide'],
  staleTime: Infinity,
  queryFn: () => content(application.GET('/guide')),
});

export const advise = (answers: Answers): Promise<Advice> => content(application.POST('/guide', { body: { answers } }));

/** The first question without an answer; questions of several choices may stay empty. */
export const unanswered = (questions: Question[], answers: Answers) =>
  questions.find(({ id, kind }) => kind === 'ONE' && !answers[id!]?.length)?.id;

/** A choice replaces the one before it where only one is possible. */
export function choose(answers: Answers, { id, kind }: Question, option: string, chosen: boolean): Answers {
  const before = kind === 'MANY' ? (answers[id!] ?? []).filter((other) => other !== option) : [];
  return { ...answers, [id!]: chosen ? [...before, option] : before };
}

/** Where the application begins: before the birth, with the certificate in one's hands (E01, E02, E04), or by the hospital's record. */
export function beginning({ birthPlace, special }: Answers): string {
  const place = birthPlace?.[0];
  const certified = place === 'OTHER_PROVINCE' || special?.includes('CERTIFICATE');
  return place === 'NOT_YET' ? '/cases?begin=expecting' : certified ? '/cases?begin=brought' : '/cases';
}
