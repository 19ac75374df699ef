import { Failure } from '#src/core/domain/failure.ts';

/** A page of a list: its rows and where the next one begins. */
export type Page<T> = { readonly items: T[]; readonly nextCursor: string | null };
export type PageRequest = { readonly limit: number; readonly cursor: string | null };

/**
 * Cursor of a row by the values it is sorted by. Opaque to clients.
 *
 * @example
 * decodeCursor(encodeCursor(['act_1']), 1); // ['act_1']
 */
const encodeCursor = (keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws Failure `request-invalid` when the text is no cursor of this list. */
export const decodeCursor = (cursor: string, length: number): string[] => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string'))
      return keys;
  } catch {
    // falls through to the failure below
  }
  throw new Failure('request-invalid', 'The cursor is not one of this list.', {
    errors: [{ pointer: '/cursor', detail: 'Use the nextCursor of the previous page as it is.' }],
  });
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
 * A page of a list that is sorted by id, which is the order in which its things were made.
 *
 * @param read gives up to `limit` rows beyond `after`, sorted by id.
 */
export const pageById = async <R extends { readonly id: string }>(
  page: PageRequest,
  read: (after: string | null, limit: number) => Promise<R[]>,
): Promise<Page<R>> => {
  const after = page.cursor === null ? null : (decodeCursor(page.cursor, 1)[0] as string);
  return toPage(
    await read(after, page.limit + 1),
    page.limit,
    (row) => [row.id],
    (row) => row,
  );
};
