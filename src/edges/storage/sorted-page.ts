import { type RawBuilder, sql } from 'kysely';
import { decodeCursor, encodeCursor, noCursor, type Page, type PageRequest } from './paging.ts';

/** How a list may be sorted: by a column, equal values by id. */
export type Sorting = {
  /** A column, or an expression that has an index. */
  readonly by: RawBuilder<string>;
  readonly kind: 'instant' | 'day';
  readonly id: string;
  readonly direction: 'asc' | 'desc';
};

/** What a query must hold to give a page of a sorted list; `after` is null for the first page. */
export type SortedPage = {
  readonly order: RawBuilder<unknown>;
  readonly after: RawBuilder<boolean> | null;
};

const castOf = { instant: sql`::timestamptz`, day: sql`::date` };

/**
 * Order and place of a page of a list that can be sorted in several ways. A cursor is one of its order: after a row that
 * moved meanwhile the list goes on where the row was.
 *
 * @param name of the order, as clients write it; it is part of the cursor.
 * @throws Failure `request-invalid` for a cursor of another order.
 */
export const placeInSorted = (name: string, sorting: Sorting, cursor: string | null): SortedPage => {
  const { by, kind, id, direction } = sorting;
  const turn = direction === 'asc' ? sql`asc` : sql`desc`;
  const order = sql`${by} ${turn}, ${sql.ref(id)} ${turn}`;
  if (cursor === null) return { order, after: null };
  const [of, value, lastId] = decodeCursor(cursor, ['id', kind, 'id']);
  if (of !== name) throw noCursor();
  const beyond = direction === 'asc' ? sql`>` : sql`<`;
  return {
    order,
    after: sql<boolean>`(${by}, ${sql.ref(id)}) ${beyond} (${value}${castOf[kind]}, ${lastId})`,
  };
};

/** Cuts a page of a sorted list out of `limit + 1` rows. */
export const toSortedPage = <R extends { readonly id: string }>(
  name: string,
  rows: readonly R[],
  { limit }: PageRequest,
  keyOf: (row: R) => string,
): Page<R> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor([name, keyOf(last), last.id]) : null,
  };
};
