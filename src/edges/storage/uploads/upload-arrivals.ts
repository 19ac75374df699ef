import { sql } from 'kysely';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { UnreadRows } from '#src/core/domain/unread-rows.ts';
import type { Database } from '#src/edges/storage/database.ts';
import { type NewUpload, type Upload, uploadColumns } from './upload.ts';

/** A file that was read before it is entered. */
export type ProcessedUpload = NewUpload & {
  readonly format: string;
  readonly unreadRows: UnreadRows | null;
  readonly decoderVersion: number;
  readonly at: string;
};

const clientOf = (runnerId: string) => sql<string>`(select client_id from runner where id = ${runnerId})`;

/** Entering uploads whose bytes are stored. */
export const createUploadArrivals = (db: Database) => ({
  /**
   * Enters an upload. The first one with its bytes for this runner is `queued`; a later one is a `duplicate` of it.
   * A part of an archive that is here already stays as it is.
   */
  insert: async (upload: NewUpload): Promise<Upload> => {
    const inserted = await db
      .insertInto('upload')
      .values({
        ...upload,
        clientId: clientOf(upload.runnerId),
        claim: upload.sha256,
        status: 'queued',
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning(uploadColumns)
      .executeTakeFirst();
    if (inserted !== undefined) return inserted;
    const known = await db
      .selectFrom('upload')
      .select(uploadColumns)
      .where('parentId', '=', upload.parentId)
      .where('partPath', '=', upload.partPath)
      .executeTakeFirst();
    if (known !== undefined) return known;
    const owner = await db
      .selectFrom('upload')
      .select('id')
      .where('runnerId', '=', upload.runnerId)
      .where('claim', '=', upload.sha256)
      .executeTakeFirst();
    return db
      .insertInto('upload')
      .values({
        ...upload,
        clientId: clientOf(upload.runnerId),
        claim: null,
        status: 'duplicate',
        duplicateOf: owner?.id ?? null,
        finishedAt: upload.receivedAt,
      })
      .returning(uploadColumns)
      .executeTakeFirstOrThrow();
  },

  /** The SHA-256 of all bytes of which the runner has an upload: another one of them is a duplicate. */
  claimsOf: async (runnerId: string): Promise<Set<string>> => {
    const rows = await db
      .selectFrom('upload')
      .select('claim')
      .where('runnerId', '=', runnerId)
      .where('claim', 'is not', null)
      .execute();
    return new Set(rows.flatMap(({ claim }) => claim ?? []));
  },

  /**
   * Enters files that are read already; returns the ids of those that are now entered: not a part that is here already, nor
   * bytes that the runner has.
   */
  insertProcessed: async (uploads: readonly ProcessedUpload[]): Promise<Set<string>> => {
    if (uploads.length === 0) return new Set();
    const rows = await db
      .insertInto('upload')
      .values(
        uploads.map(({ unreadRows, at, ...upload }) => ({
          ...upload,
          clientId: clientOf(upload.runnerId),
          claim: upload.sha256,
          status: 'processed' as const,
          unreadRows: unreadRows === null ? null : JSON.stringify(unreadRows),
          attempts: 1,
          startedAt: upload.receivedAt,
          finishedAt: at,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    return new Set(rows.map(({ id }) => id));
  },

  /**
   * Enters a part of an archive that was rejected before it could be read, so that the list shows it; false when
   * it is here already.
   */
  insertRejected: async (
    upload: NewUpload,
    problem: FailureValue,
    decoderVersion: number | null,
  ): Promise<boolean> => {
    const result = await db
      .insertInto('upload')
      .values({
        ...upload,
        clientId: clientOf(upload.runnerId),
        claim: null,
        status: 'rejected',
        problem: JSON.stringify(problem),
        decoderVersion,
        finishedAt: upload.receivedAt,
      })
      .onConflict((conflict) =>
        conflict.columns(['parentId', 'partPath']).where('parentId', 'is not', null).doNothing(),
      )
      .executeTakeFirst();
    return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
  },
});
