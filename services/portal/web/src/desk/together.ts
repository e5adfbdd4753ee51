import { content } from '../shared/api/doors';
import { doorsOf, PAGE, referenceOf, type Row } from './desk';

/** Why one that is marked is not approved with the others. */
export type Aside = 'OTHER_ITEM' | 'PAYMENT' | 'DIED' | 'DOUBT' | 'OUTSTANDING' | 'RETURNED' | 'IN_OTHER_HANDS' | 'TO_WEIGH';

export interface Bulk {
  /** The one item that will be approved; none when nothing can be. */
  letter?: string;
  go: Row[];
  aside: { row: Row; why: Aside }[];
}

/**
 * What of the marked may be approved in one go: one kind of item, with nothing for a person to weigh. `plain` are those of which the office
 * itself says so: it knows notices and changed forms, which a line of the list does not show.
 */
export function bulkOf(rows: Row[], plain: ReadonlySet<string>, account: string | undefined): Bulk {
  const judged = rows.map((row) => ({ row, why: reason(row, plain, account) }));
  const letter = mostOf(judged.filter(({ why }) => !why).map(({ row }) => row.item!));
  const all = judged.map(({ row, why }) => ({ row, why: why ?? (row.item === letter ? undefined : 'OTHER_ITEM' as const) }));
  return {
    letter,
    go: all.filter(({ why }) => !why).map(({ row }) => row),
    aside: all.flatMap(({ row, why }) => (why ? [{ row, why }] : [])),
  };
}

function reason(row: Row, plain: ReadonlySet<string>, account: string | undefined): Aside | undefined {
  if (row.state !== 'READY' && !(row.state === 'CLAIMED' && row.claimedBy === account)) {
    return 'IN_OTHER_HANDS';
  }
  return row.childDiedOn ? 'DIED'
    : row.item === 'M' ? 'PAYMENT'
      : row.checks?.length ? 'DOUBT'
        : row.materialOutstanding ? 'OUTSTANDING'
          : row.returns ? 'RETURNED'
            : plain.has(row.id!) ? undefined : 'TO_WEIGH';
}

/** The first of those that are most. */
function mostOf(letters: string[]): string | undefined {
  const count = (letter: string) => letters.filter((each) => each === letter).length;
  return [...new Set(letters)].sort((a, b) => count(b) - count(a))[0];
}

/** Those of the rows that the office holds to be plain; asked in pieces, since they stand in the address. */
export async function plainAmong(office: string, rows: Row[]): Promise<ReadonlySet<string>> {
  const pieces = Array.from({ length: Math.ceil(rows.length / PAGE) }, (_, n) => rows.slice(n * PAGE, (n + 1) * PAGE).map(referenceOf));
  const answers = await Promise.all(pieces.map((of) => content(doorsOf(office).GET('/work-items', { params: { query: { pile: 'STRAIGHTFORWARD', of, size: PAGE } } }))));
  return new Set(answers.flatMap(({ items = [] }) => items.map(({ id }) => id!)));
}
