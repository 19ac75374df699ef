import { sql } from 'kysely';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { UnreadRows } from '#src/core/domain/unread-rows.ts';
import type { Database } from '#src/edges/storage/database.ts';
import { turnOfClient } from '#src/edges/storage/turn-of-client.ts';
import { type Upload, uploadColumns } from './upload.ts';

const asJson = (value: UnreadRows | null): string | null => (value === null ? null : JSON.stringify(value));

/** The states of an upload from the first attempt at reading it to its end, and after it. */
export const createUploadProcessing = (db: Database) => ({
  /**
   * Begins an attempt at an upload and counts it; undefined when the upload is finished. Runs in a transaction of
   * its own, so that a file that kills its worker is counted.
   */
  begin: async (id: string, at: string): Promise<Upload | undefined> =>
    db
      .updateTable('upload')
      .set((eb) => ({ status: 'processing', startedAt: at, attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('status', 'in', ['queued', 'processing'])
      .returning(uploadColumns)
      .executeTakeFirst(),

  /** Adds to the attempts that `begin` counted; -1 takes one back, where its failure was not the file's. */
  countTries: async (id: string, more: number): Promise<void> => {
    await db
      .updateTable('upload')
      .set({ attempts: sql<number>`greatest(attempts + ${more}, 0)` })
      .where('id', '=', id)
      .execute();
  },

  /** Finishes an upload; false when another worker did so meanwhile. */
  finish: async (
    id: string,
    outcome: {
      status: 'processed' | 'rejected';
      format: string | null;
      problem: FailureValue | null;
      unreadRows: UnreadRows | null;
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
        unreadRows: asJson(outcome.unreadRows),
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
   * Saves that the bytes of a finished upload were read again. A rejected one becomes processed, or a duplicate
   * where another upload of the runner has the same bytes: then that one's id is returned.
   */
  finishAgain: async (
    upload: Upload,
    outcome: { format: string; unreadRows: UnreadRows | null; decoderVersion: number; at: string },
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
    const { format, unreadRows, decoderVersion, at } = outcome;
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
      .set({ format, unreadRows: asJson(unreadRows), decoderVersion, ...revived })
      .where('id', '=', upload.id)
      .execute();
    return owner?.id ?? null;
  },

  /** Saves that a newer reader rejected the file as well, with its reason. */
  refuseAgain: async (id: string, problem: FailureValue, decoderVersion: number): Promise<void> => {
    await db
      .updateTable('upload')
      .set({ problem: JSON.stringify(problem), decoderVersion })
      .where('id', '=', id)
      .where('status', '=', 'rejected')
      .execute();
  },

  /** Queues a rejected archive again; the parts that are here already stay. */
  queueAgain: async (id: string): Promise<void> => {
    await db
      .updateTable('upload')
      .set({ status: 'queued', problem: null, attempts: 0, startedAt: null, finishedAt: null })
      .where('id', '=', id)
      .where('status', '=', 'rejected')
      .execute();
  },

  /** Queues a rejected upload again as the one that has its bytes; false where another one has them. */
  claimAgain: async ({ id, runnerId, sha256 }: Upload): Promise<boolean> => {
    const result = await db
      .updateTable('upload')
      .set({
        ...{ status: 'queued', claim: sha256, problem: null },
        ...{ attempts: 0, startedAt: null, finishedAt: null },
      })
      .where('id', '=', id)
      .where('status', '=', 'rejected')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('upload as other')
              .select('other.id')
              .where('other.runnerId', '=', runnerId)
              .where('other.claim', '=', sha256),
          ),
        ),
      )
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  setFormat: async (id: string, format: string): Promise<void> => {
    await db.updateTable('upload').set({ format }).where('id', '=', id).execute();
  },

  /** Allows another upload of the same bytes: their activities were deleted. */
  releaseClaims: async (ids: readonly string[]): Promise<void> => {
    await db.updateTable('upload').set({ claim: null }).where('id', '=', sql<string>`any(${ids})`).execute();
  },

  /**
   * Uploads whose job should have finished: the sweep enqueues them again. The oldest of each client come first, so
   * that none waits behind the thousands of another.
   */
  listUnfinished: async (before: string, limit: number): Promise<{ id: string; isPart: boolean }[]> =>
    (
      await db
        .selectFrom(
          db
            .selectFrom('upload')
            .select(['id', 'parentId', turnOfClient(sql`received_at`)])
            .where('status', 'in', ['queued', 'processing'])
            .where('expanded', '=', false)
            .where(sql<string>`coalesce(started_at, received_at)`, '<', before)
            .as('unfinished'),
        )
        .select(['id', 'parentId'])
        .orderBy('turn')
        .limit(limit)
        .execute()
    ).map((row) => ({ id: row.id, isPart: row.parentId !== null })),
});
