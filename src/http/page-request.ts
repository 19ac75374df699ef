import type { PageRequest } from '#src/edges/storage/paging.ts';

/** The page that a query asks for. */
export const pageRequest = (query: { readonly limit: number; readonly cursor?: string }): PageRequest => ({
  limit: query.limit,
  cursor: query.cursor ?? null,
});
