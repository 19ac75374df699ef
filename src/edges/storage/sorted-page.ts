import { type RawBuilder, sql } from 'kysely';
import { type CountedPage, type CountedPageRequest, decodeCursor, encodeCursor, noCursor } from './paging.ts';

/** How a list may be sorted: by a value that has an index, equal ones by id. */
export type Sorting<R> = {
  readonly by: RawBuilder<unknown>;
  readonly kind: 'instant' | 'day' | 'id';
  readonly of: (row: R) => string;
  /** The column of the id. */
  readonly id: string;
  readonly direction: 'asc' | 'desc';
};

/** The part of a query that gives one page: what its rows follow, and their order. */
export type PagePlace = { readonly after: RawBuilder<boolean>; readonly order: RawBuilder<unknown> };

const castOf = { instant: sql`::timestamptz`, day: sql`::date`, id: sql`` };

const placeOf = <R>(name: string, sorting: Sorting<R>, cursor: string | null): PagePlace => {
  const { by, kind, id, direction } = sorting;
  const turn = direction === 'asc' ? sql`asc` : sql`desc`;
  const order = kind === 'id' ? sql`${by} ${turn}` : sql`${by} ${turn}, ${sql.ref(id)} ${turn}`;
  if (cursor === null) return { after: sql<boolean>`true`, order };
  const [of, value, lastId] = decodeCursor(cursor, ['id', kind, 'id']);
  if (of !== name) throw noCursor();
  const beyond = direction === 'asc' ? sql`>` : sql`<`;
  const last = sql`${value}${castOf[kind]}`;
  return {
    after:
      kind === 'id'
        ? sql<boolean>`${by} ${beyond} ${last}`
        : sql<boolean>`(${by}, ${sql.ref(id)}) ${beyond} (${last}, ${lastId})`,
    order,
  };
};

/**
 * A page of a list that can be sorted in several ways. A cursor is one of its order and names the last row by its values, so
 * that rows that come, go or move meanwhile neither repeat nor hide others.
 *
 * @param name of the order, as clients write it; it is part of the cursor.
 * @param read gives up to `limit` rows of a place.
 * @param count answers how long the whole list is, where that was asked.
 * @throws Failure `request-invalid` for a cursor of another list or order.
 */
export const pageSorted = async <R extends { readonly id: string }>(
  { limit, cursor, total = false }: CountedPageRequest,
  name: string,
  sorting: Sorting<R>,
  read: (place: PagePlace, limit: number) => Promise<R[]>,
  count: () => Promise<{ readonly count: number } | undefined>,
): Promise<CountedPage<R>> => {
  const rows = await read(placeOf(name, sorting, cursor), limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    items,
    nextCursor: hasMore ? encodeCursor([name, sorting.of(last), last.id]) : null,
    total: total ? Number((await count())?.count ?? 0) : null,
  };
};
