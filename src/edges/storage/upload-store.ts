import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type Upload, uploadColumns } from './uploads/upload.ts';
import { createUploadArrivals } from './uploads/upload-arrivals.ts';
import { createUploadLists } from './uploads/upload-lists.ts';
import { createUploadProcessing } from './uploads/upload-processing.ts';

/** One parameter, however many ids there are. */
const anyOf = (ids: readonly string[]) => sql<string>`any(${ids})`;

export type { NewUpload, Upload, UploadStatus } from './uploads/upload.ts';
export type { UploadFilter, UploadOrder } from './uploads/upload-lists.ts';

/** Uploads: entered once their bytes are durable, read by a worker, looked up by clients. */
export const createUploadStore = (db: Database) => ({
  ...createUploadArrivals(db),
  ...createUploadLists(db),
  ...createUploadProcessing(db),

  /** For workers, which act for every client. */
  findById: (id: string): Promise<Upload | undefined> =>
    db.selectFrom('upload').select(uploadColumns).where('id', '=', id).executeTakeFirst(),

  findMany: (ids: readonly string[]): Promise<Upload[]> =>
    db.selectFrom('upload').select(uploadColumns).where('id', '=', anyOf(ids)).execute(),

  /** Those of the uploads that exist and are not finished. */
  listUnfinishedOf: async (ids: readonly string[]): Promise<Set<string>> => {
    const rows = await db
      .selectFrom('upload')
      .select('id')
      .where('id', '=', anyOf(ids))
      .where('finishedAt', 'is', null)
      .execute();
    return new Set(rows.map(({ id }) => id));
  },

  find: (clientId: string, id: string): Promise<Upload | undefined> =>
    db
      .selectFrom('upload')
      .innerJoin('runner', 'runner.id', 'upload.runnerId')
      .select(uploadColumns)
      .where('upload.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst(),

  activityIds: async (uploadIds: readonly string[]): Promise<Map<string, string[]>> => {
    const byUpload = new Map<string, string[]>();
    if (uploadIds.length === 0) return byUpload;
    const rows = await db
      .selectFrom('activitySource')
      .select(['uploadId', 'activityId'])
      .where('uploadId', 'in', [...uploadIds])
      .where('activityId', 'is not', null)
      .orderBy('sessionIndex')
      .execute();
    for (const row of rows) {
      byUpload.set(row.uploadId, [...(byUpload.get(row.uploadId) ?? []), row.activityId as string]);
    }
    return byUpload;
  },

  /** Uploads of a runner that hold recordings, in pages by id. */
  listProcessed: async (runnerId: string, after: string | null, limit: number): Promise<Upload[]> => {
    let query = db
      .selectFrom('upload')
      .select(uploadColumns)
      .where('runnerId', '=', runnerId)
      .where('status', '=', 'processed')
      .where('expanded', '=', false)
      .orderBy('id')
      .limit(limit);
    if (after !== null) query = query.where('id', '>', after);
    return query.execute();
  },

  /** Uploads of a runner that were read at `since` or later, oldest first. */
  processedSince: (
    runnerId: string,
    since: string,
    limit: number,
  ): Promise<{ id: string; receivedAt: string }[]> =>
    db
      .selectFrom('upload')
      .select(['id', 'receivedAt'])
      .where('runnerId', '=', runnerId)
      .where('status', '=', 'processed')
      .where('finishedAt', '>=', since)
      .orderBy('finishedAt')
      .limit(limit)
      .execute(),

  /** True when another upload of the runner has the same bytes. */
  sharesBytes: async ({
    id,
    runnerId,
    sha256,
  }: Pick<Upload, 'id' | 'runnerId' | 'sha256'>): Promise<boolean> =>
    (await db
      .selectFrom('upload')
      .select('id')
      .where('runnerId', '=', runnerId)
      .where('sha256', '=', sha256)
      .where('id', '<>', id)
      .limit(1)
      .executeTakeFirst()) !== undefined,
});

export type UploadStore = ReturnType<typeof createUploadStore>;
