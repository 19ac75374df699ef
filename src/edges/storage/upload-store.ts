import { sql } from 'kysely';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import type { UploadTable } from './tables.ts';

export type UploadStatus = UploadTable['status'];

/** One received file, or one part of an archive. */
export type Upload = {
  readonly id: string;
  readonly runnerId: string;
  readonly parentId: string | null;
  readonly partPath: string | null;
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string | null;
  readonly status: UploadStatus;
  readonly duplicateOf: string | null;
  readonly problem: FailureValue | null;
  readonly attempts: number;
  readonly provenance: string | null;
  readonly receivedAt: string;
  readonly finishedAt: string | null;
};

export const uploadColumns = [
  'upload.id',
  'upload.runnerId',
  'upload.parentId',
  'upload.partPath',
  'upload.filename',
  'upload.bytes',
  'upload.sha256',
  'upload.format',
  'upload.status',
  'upload.duplicateOf',
  'upload.problem',
  'upload.attempts',
  'upload.provenance',
  'upload.receivedAt',
  'upload.finishedAt',
] as const;

const columns = uploadColumns;

export type NewUpload = Pick<
  Upload,
  'id' | 'runnerId' | 'parentId' | 'partPath' | 'filename' | 'bytes' | 'sha256' | 'provenance' | 'receivedAt'
>;

/** Uploads from the moment their bytes are durable to their end. */
export const createUploadStore = (db: Database) => {
  const findById = (id: string): Promise<Upload | undefined> =>
    db.selectFrom('upload').select(columns).where('id', '=', id).executeTakeFirst();

  const clientOf = (runnerId: string) => sql<string>`(select client_id from runner where id = ${runnerId})`;

  return {
    findById,

    /**
     * Enters an upload. The first of its bytes for this runner is `queued`; a later one is a `duplicate` of it.
     * A part of an archive that was entered before stays as it is.
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
        .returning(columns)
        .executeTakeFirst();
      if (inserted !== undefined) return inserted;
      const known = await db
        .selectFrom('upload')
        .select(columns)
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
        .returning(columns)
        .executeTakeFirstOrThrow();
    },

    /**
     * Enters an upload that is refused on sight, so that its part of an archive stands in the list; false when
     * it stands there already.
     */
    insertRejected: async (upload: NewUpload, problem: FailureValue): Promise<boolean> => {
      const result = await db
        .insertInto('upload')
        .values({
          ...upload,
          clientId: clientOf(upload.runnerId),
          claim: null,
          status: 'rejected',
          problem: JSON.stringify(problem),
          finishedAt: upload.receivedAt,
        })
        .onConflict((conflict) =>
          conflict.columns(['parentId', 'partPath']).where('parentId', 'is not', null).doNothing(),
        )
        .executeTakeFirst();
      return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    find: (clientId: string, id: string): Promise<Upload | undefined> =>
      db
        .selectFrom('upload')
        .innerJoin('runner', 'runner.id', 'upload.runnerId')
        .select(columns)
        .where('upload.id', '=', id)
        .where('runner.clientId', '=', clientId)
        .executeTakeFirst(),

    list: (runnerId: string, page: PageRequest): Promise<Page<Upload>> =>
      pageById(page, (after, limit) => {
        const query = db
          .selectFrom('upload')
          .select(columns)
          .where('runnerId', '=', runnerId)
          .orderBy('id', 'desc')
          .limit(limit);
        return (after === null ? query : query.where('id', '<', after)).execute();
      }),

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

    /**
     * A worker begins. Answers the upload with its attempts counted, or undefined when it is finished already.
     * Committed by itself, so that a file that kills its worker is counted.
     */
    begin: async (id: string, at: string): Promise<Upload | undefined> =>
      db
        .updateTable('upload')
        .set((eb) => ({ status: 'processing', startedAt: at, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('status', 'in', ['queued', 'processing'])
        .returning(columns)
        .executeTakeFirst(),

    /** Counts a try that `begin` counted for more; -1: for nothing, as its reason lay outside the file. */
    countTries: async (id: string, more: number): Promise<void> => {
      await db
        .updateTable('upload')
        .set({ attempts: sql<number>`greatest(attempts + ${more}, 0)` })
        .where('id', '=', id)
        .execute();
    },

    /** Uploads of a runner that recordings were made of, in pages by id. */
    listProcessed: async (runnerId: string, after: string | null, limit: number): Promise<Upload[]> => {
      let query = db
        .selectFrom('upload')
        .select(columns)
        .where('runnerId', '=', runnerId)
        .where('status', '=', 'processed')
        .where('expanded', '=', false)
        .orderBy('id')
        .limit(limit);
      if (after !== null) query = query.where('id', '>', after);
      return query.execute();
    },

    /** Ends an upload; false when another worker did so meanwhile. */
    finish: async (
      id: string,
      outcome: {
        status: 'processed' | 'rejected';
        format: string | null;
        problem: FailureValue | null;
        decoderVersion: number;
        at: string;
      },
    ): Promise<boolean> => {
      const result = await db
        .updateTable('upload')
        .set({
          status: outcome.status,
          format: outcome.format,
          problem: outcome.problem === null ? null : JSON.stringify(outcome.problem),
          decoderVersion: outcome.decoderVersion,
          finishedAt: outcome.at,
          ...(outcome.status === 'rejected' ? { claim: null } : {}),
        })
        .where('id', '=', id)
        .where('status', 'in', ['queued', 'processing'])
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /**
     * The bytes of a finished upload were read again. One that was rejected owns its bytes from now on; when
     * another upload owns them already it is a duplicate of that one, whose id is answered.
     */
    finishAgain: async (
      upload: Upload,
      outcome: { format: string; decoderVersion: number; at: string },
    ): Promise<string | null> => {
      const owner =
        upload.status !== 'rejected'
          ? undefined
          : await db
              .selectFrom('upload')
              .select('id')
              .where('runnerId', '=', upload.runnerId)
              .where('claim', '=', upload.sha256)
              .executeTakeFirst();
      const { format, decoderVersion, at } = outcome;
      const revived =
        upload.status === 'rejected'
          ? {
              status: owner === undefined ? ('processed' as const) : ('duplicate' as const),
              claim: owner === undefined ? upload.sha256 : null,
              duplicateOf: owner?.id ?? null,
              problem: null,
              finishedAt: at,
            }
          : {};
      await db
        .updateTable('upload')
        .set({ format, decoderVersion, ...revived })
        .where('id', '=', upload.id)
        .execute();
      return owner?.id ?? null;
    },

    /** A newer reader refuses the file as well, perhaps for a better reason. */
    refuseAgain: async (id: string, problem: FailureValue, decoderVersion: number): Promise<void> => {
      await db
        .updateTable('upload')
        .set({ problem: JSON.stringify(problem), decoderVersion })
        .where('id', '=', id)
        .where('status', '=', 'rejected')
        .execute();
    },

    /** A refused archive is taken in again from the start; its parts that are known stay. */
    queueAgain: async (id: string): Promise<void> => {
      await db
        .updateTable('upload')
        .set({ status: 'queued', problem: null, attempts: 0, startedAt: null, finishedAt: null })
        .where('id', '=', id)
        .where('status', '=', 'rejected')
        .execute();
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

    setFormat: async (id: string, format: string): Promise<void> => {
      await db.updateTable('upload').set({ format }).where('id', '=', id).execute();
    },

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

    /** Lets the bytes be taken again: their activities were deleted. */
    releaseClaim: async (id: string): Promise<void> => {
      await db.updateTable('upload').set({ claim: null }).where('id', '=', id).execute();
    },

    /** Uploads whose job should long have finished: their bell is rung again. */
    listUnfinished: async (before: string, limit: number): Promise<{ id: string; isPart: boolean }[]> =>
      (
        await db
          .selectFrom('upload')
          .select(['id', 'parentId'])
          .where('status', 'in', ['queued', 'processing'])
          .where('expanded', '=', false)
          .where(sql<string>`coalesce(started_at, received_at)`, '<', before)
          .orderBy('receivedAt')
          .limit(limit)
          .execute()
      ).map((row) => ({ id: row.id, isPart: row.parentId !== null })),
  };
};

export type UploadStore = ReturnType<typeof createUploadStore>;
