import { sql } from 'kysely';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { Database } from '#src/edges/storage/database.ts';
import { type Upload, uploadColumns } from './upload.ts';

/** The states of an upload from the first attempt at reading it to its end, and after it. */
export const createUploadProcessing = (db: Database) => ({
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
      .returning(uploadColumns)
      .executeTakeFirst(),

  /** Counts a try that `begin` counted for more; -1: for nothing, as its reason lay outside the file. */
  countTries: async (id: string, more: number): Promise<void> => {
    await db
      .updateTable('upload')
      .set({ attempts: sql<number>`greatest(attempts + ${more}, 0)` })
      .where('id', '=', id)
      .execute();
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

  setFormat: async (id: string, format: string): Promise<void> => {
    await db.updateTable('upload').set({ format }).where('id', '=', id).execute();
  },

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
});
