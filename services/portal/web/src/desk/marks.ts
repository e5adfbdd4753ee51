import { isFinal, type Row } from './desk';

/** What is marked, on this page of the list or another: as many as are counted are acted on. */
export type Marks = ReadonlyMap<string, Row>;

export const NO_MARKS: Marks = new Map();

const of = (rows: Iterable<Row>): Marks => new Map(Array.from(rows, (row) => [row.id!, row]));

export const without = (marks: Marks, ids: string[]): Marks => of([...marks.values()].filter(({ id }) => !ids.includes(id!)));

export const toggled = (marks: Marks, row: Row): Marks => (marks.has(row.id!) ? without(marks, [row.id!]) : of([...marks.values(), row]));

/** The whole page beside what other pages have marked; marked already, it is unmarked. */
export const pageToggled = (marks: Marks, page: Row[]): Marks =>
  (page.every(({ id }) => marks.has(id!)) ? without(marks, page.map(({ id }) => id!)) : of([...marks.values(), ...page]));

/** As the list has them now; what has ended meanwhile is marked no longer. */
export function asListed(marks: Marks, rows: Row[]): Marks {
  const listed = of(rows);
  return of([...marks.values()].map((row) => listed.get(row.id!) ?? row).filter((row) => !isFinal(row)));
}
