/** One page of a list, as any list of the API answers it. */
export type Page<T> = { readonly items?: readonly T[]; readonly nextCursor?: string | null };

/** Where the next page begins, to be spread into the query: nothing for the first one. */
export type Next = { readonly cursor?: string };

/**
 * Every page of a list, each asked for when it is wanted.
 *
 * @example
 * for await (const page of pages((next) => sinew.get('/v1/runners', { params: { query: { limit: 200, ...next } } })))
 *   console.log(page.items.length);
 */
export async function* pages<P extends Page<unknown>>(
  readPage: (next: Next) => Promise<P>,
): AsyncGenerator<P, void, undefined> {
  for (let next: Next | null = {}; next !== null; ) {
    const page: P = await readPage(next);
    yield page;
    next = typeof page.nextCursor === 'string' ? { cursor: page.nextCursor } : null;
  }
}

/** Every item of a list, page by page. */
export async function* items<T>(
  readPage: (next: Next) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  for await (const page of pages(readPage)) yield* page.items ?? [];
}
