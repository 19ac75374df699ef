import type { PageRequest } from '#src/edges/storage/paging.ts';

/** What a list answers when nothing is asked for. */
export const usualLimit = 50;
export const firstPage: PageRequest = { limit: usualLimit, cursor: null };

/** The page that a query asks for. */
export const pageRequest = (query: { readonly limit: number; readonly cursor?: string }): PageRequest => ({
  limit: query.limit,
  cursor: query.cursor ?? null,
});
