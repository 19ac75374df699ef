import { sql } from 'kysely';
import type { AssessmentSummary } from '#src/core/domain/assessment.ts';
import type { Database } from '#src/edges/storage/database.ts';
import { type Upload, uploadColumns } from '#src/edges/storage/uploads/upload.ts';
import type { ReprocessingJob, ReprocessingRunner } from './reprocessing-job.ts';
import { needsReading } from './reprocessing-scope.ts';

const placeColumns = [
  'jobId',
  'runnerId',
  'files',
  'handled',
  'lastUploadId',
  'before',
  'progressedAt',
  'finishedAt',
] as const;

/** How far a reprocessing job is with each runner. */
export const createReprocessingProgress = (db: Database) => ({
  /** The next runner that a job has not started, in the order of ids. */
  nextRunner: async (job: ReprocessingJob, after: string | null): Promise<string | undefined> => {
    let query = db
      .selectFrom('runner')
      .select('id')
      .where('clientId', '=', job.clientId)
      .orderBy('id')
      .limit(1);
    if (job.runnerIds !== null) query = query.where('id', 'in', [...job.runnerIds]);
    if (after !== null) query = query.where('id', '>', after);
    return (await query.executeTakeFirst())?.id;
  },

  takeUp: async (
    place: Pick<ReprocessingRunner, 'jobId' | 'runnerId' | 'files' | 'before'>,
    at: string,
  ): Promise<void> => {
    await db
      .insertInto('reprocessingRunner')
      .values({
        ...place,
        before: place.before === null ? null : JSON.stringify(place.before),
        progressedAt: at,
      })
      .execute();
    await db
      .updateTable('reprocessingJob')
      .set({ lastRunnerId: place.runnerId, progressedAt: at })
      .where('id', '=', place.jobId)
      .execute();
  },

  place: (jobId: string, runnerId: string): Promise<ReprocessingRunner | undefined> =>
    db
      .selectFrom('reprocessingRunner')
      .select(placeColumns)
      .where('jobId', '=', jobId)
      .where('runnerId', '=', runnerId)
      .executeTakeFirst(),

  /** Runners that are started and not finished. */
  openPlaces: (jobId: string): Promise<ReprocessingRunner[]> =>
    db
      .selectFrom('reprocessingRunner')
      .select(placeColumns)
      .where('jobId', '=', jobId)
      .where('finishedAt', 'is', null)
      .orderBy('runnerId')
      .execute(),

  /** The next files of a runner whose bytes have to be read again. */
  nextUploads: async (job: ReprocessingJob, place: ReprocessingRunner, limit: number): Promise<Upload[]> => {
    let query = db
      .selectFrom('upload')
      .select(uploadColumns)
      .where('upload.runnerId', '=', place.runnerId)
      .where(needsReading(job))
      .orderBy('upload.id')
      .limit(limit);
    if (place.lastUploadId !== null) query = query.where('upload.id', '>', place.lastUploadId);
    return query.execute();
  },

  /**
   * Counts an attempt at a file, in a transaction of its own, so that a file that kills its worker is counted.
   * Attempts within five seconds come from two workers at once and count as one.
   */
  countTry: async (place: ReprocessingRunner, uploadId: string, at: string): Promise<number> => {
    const isAtOnce = sql<boolean>`(trying is not distinct from ${uploadId} and tries > 0
      and progressed_at > ${at}::timestamptz - interval '5 seconds')`;
    const counted = await db
      .updateTable('reprocessingRunner')
      .set({
        trying: uploadId,
        tries: sql<number>`case when ${isAtOnce} then tries
          when trying is not distinct from ${uploadId} then tries + 1 else 1 end`,
        progressedAt: sql<string>`case when ${isAtOnce} then progressed_at else ${at}::timestamptz end`,
      })
      .where('jobId', '=', place.jobId)
      .where('runnerId', '=', place.runnerId)
      .returning('tries')
      .executeTakeFirst();
    return counted?.tries ?? 0;
  },

  /** Adds to the attempts that `countTry` counted; -1 takes one back, where its failure was not the file's. */
  countTries: async (place: ReprocessingRunner, more: number): Promise<void> => {
    await db
      .updateTable('reprocessingRunner')
      .set({ tries: sql<number>`greatest(tries + ${more}, 0)` })
      .where('jobId', '=', place.jobId)
      .where('runnerId', '=', place.runnerId)
      .execute();
  },

  /**
   * Saves that a file is done, and those before it that are done with it. False when another worker was faster or the job was cancelled: then the caller must
   * roll its transaction back.
   */
  advance: async (
    place: ReprocessingRunner,
    uploadId: string,
    outcome: 'done' | 'failed',
    at: string,
    files = 1,
  ): Promise<boolean> => {
    const moved = await db
      .updateTable('reprocessingRunner')
      .set((eb) => ({
        lastUploadId: uploadId,
        handled: eb('handled', '+', files),
        tries: 0,
        progressedAt: at,
      }))
      .where('jobId', '=', place.jobId)
      .where('runnerId', '=', place.runnerId)
      .where('lastUploadId', 'is not distinct from', place.lastUploadId)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return false;
    const counted = await db
      .updateTable('reprocessingJob')
      .set((eb) => ({
        [outcome]: eb(outcome, '+', files),
        readAgain: eb('readAgain', '+', files),
        progressedAt: at,
      }))
      .where('id', '=', place.jobId)
      .where('status', '=', 'running')
      .executeTakeFirst();
    return counted.numUpdatedRows > 0n;
  },

  /** Finishes a runner and counts its files that were up to date; false when it was finished already. */
  leave: async (
    place: ReprocessingRunner,
    result: { after: AssessmentSummary; changed: boolean; at: string },
  ): Promise<boolean> => {
    const left = await db
      .updateTable('reprocessingRunner')
      .set({ after: JSON.stringify(result.after), changed: result.changed, finishedAt: result.at })
      .where('jobId', '=', place.jobId)
      .where('runnerId', '=', place.runnerId)
      .where('finishedAt', 'is', null)
      .returning(sql<number>`greatest(0, files - handled)`.as('upToDate'))
      .executeTakeFirst();
    if (left === undefined) return false;
    const counted = await db
      .updateTable('reprocessingJob')
      .set((eb) => ({ done: eb('done', '+', left.upToDate), progressedAt: result.at }))
      .where('id', '=', place.jobId)
      .where('status', '=', 'running')
      .executeTakeFirst();
    return counted.numUpdatedRows > 0n;
  },
});
