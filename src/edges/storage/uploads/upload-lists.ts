import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import type { CountedPage, CountedPageRequest } from '#src/edges/storage/paging.ts';
import { pageSorted, type Sorting } from '#src/edges/storage/sorted-page.ts';
import { type Upload, type UploadStatus, uploadColumns } from './upload.ts';

/** Which uploads a list is of; what is absent or null selects nothing. */
export type UploadFilter = {
  readonly status?: UploadStatus | null;
  readonly updatedSince?: string | null;
};

/** When the status changed last. */
const changedAt = sql<string>`coalesce(finished_at, started_at, received_at)`;

type Row = Upload & { readonly changedAt: string };

const byArrival = { by: sql.ref('upload.id'), kind: 'id', of: ({ id }: Row) => id, id: 'upload.id' } as const;
const byChange = { ...byArrival, by: changedAt, kind: 'instant', of: (row: Row) => row.changedAt } as const;
const sortings = {
  '-receivedAt': { ...byArrival, direction: 'desc' },
  receivedAt: { ...byArrival, direction: 'asc' },
  '-updatedAt': { ...byChange, direction: 'desc' },
  updatedAt: { ...byChange, direction: 'asc' },
} as const satisfies Record<string, Sorting<Row>>;
export type UploadOrder = keyof typeof sortings;

/** Lists of the uploads of one runner. */
export const createUploadLists = (db: Database) => ({
  list: (
    runnerId: string,
    page: CountedPageRequest & UploadFilter & { readonly sort?: UploadOrder },
  ): Promise<CountedPage<Upload>> => {
    const { status, updatedSince, sort = '-receivedAt' } = page;
    let query = db.selectFrom('upload').where('runnerId', '=', runnerId);
    if (status != null) query = query.where('status', '=', status);
    if (updatedSince != null) query = query.where(changedAt, '>=', updatedSince);
    return pageSorted<Row>(
      page,
      sort,
      sortings[sort],
      ({ after, order }, limit) =>
        query
          .where(after)
          .select(uploadColumns)
          .select(changedAt.as('changedAt'))
          .orderBy(order)
          .limit(limit)
          .execute(),
      () => query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst(),
    );
  },
});
