import { dayNumber, formatInstant, parseInstant } from '#src/core/domain/calendar.ts';
import { Failure } from '#src/core/domain/failure.ts';

/** A page of a list: its rows and where the next one begins. */
export type Page<T> = { readonly items: T[]; readonly nextCursor: string | null };
export type PageRequest = { readonly limit: number; readonly cursor: string | null };

/** A page of a list of which one may ask how long it is: `total` is null where nobody asked. */
export type CountedPage<T> = Page<T> & { readonly total: number | null };
export type CountedPageRequest = PageRequest & { readonly total?: boolean };

/**
 * Cursor of a row by the values it is sorted by. Opaque to clients.
 *
 * @example
 * decodeCursor(encodeCursor(['act_1']), ['id']); // ['act_1']
 */
export const encodeCursor = (keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** What a list is sorted by; true for what the database can compare with. */
const isKey = {
  id: (key: unknown): boolean => typeof key === 'string' && key.isWellFormed() && !key.includes('\u0000'),
  integer: (key: unknown): boolean => typeof key === 'string' && /^-?\d{1,9}$/.test(key),
  day: (key: unknown): boolean => typeof key === 'string' && dayNumber(key) !== null && key >= '0001',
  // The database knows no year 0.
  instant: (key: unknown): boolean => {
    const epochMs = typeof key === 'string' && key >= '0001' ? parseInstant(key) : null;
    return epochMs !== null && formatInstant(epochMs) === key;
  },
} as const;

export const noCursor = (): Failure =>
  new Failure('request-invalid', 'The cursor is not one of this list.', {
    errors: [{ pointer: '/cursor', detail: 'Use the nextCursor of the previous page as it is.' }],
  });

/** @throws Failure `request-invalid` when the text is no cursor of a list that is sorted by these keys. */
export const decodeCursor = (cursor: string, sortedBy: readonly (keyof typeof isKey)[]): string[] => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(keys) &&
      keys.length === sortedBy.length &&
      sortedBy.every((kind, place) => isKey[kind](keys[place]))
    )
      return keys;
  } catch {
    // falls through to the failure below
  }
  throw noCursor();
};

/** Cuts a page out of `limit + 1` rows. */
export const toPage = <R, T>(
  rows: readonly R[],
  limit: number,
  keysOf: (row: R) => readonly string[],
  toItem: (row: R) => T,
): Page<T> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null,
  };
};

/**
 * A page of a list whose place is told by the id of a row.
 *
 * @param read gives up to `limit` rows that follow the row `after`, in the order of the list.
 */
export const pageById = async <R extends { readonly id: string }>(
  page: PageRequest,
  read: (after: string | null, limit: number) => Promise<R[]>,
): Promise<Page<R>> => {
  const after = page.cursor === null ? null : (decodeCursor(page.cursor, ['id'])[0] as string);
  return toPage(
    await read(after, page.limit + 1),
    page.limit,
    (row) => [row.id],
    (row) => row,
  );
};
