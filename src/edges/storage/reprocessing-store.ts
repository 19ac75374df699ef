import { sql } from 'kysely';
import type { AssessmentSummary } from '#src/core/domain/assessment.ts';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import { inScope, needsReading, type ReprocessingScope } from './reprocessing-scope.ts';
import type { ReprocessingJobTable } from './tables.ts';
import { type Upload, uploadColumns } from './upload-store.ts';

export type ReprocessingStatus = ReprocessingJobTable['status'];

/** A job that brings what was derived from files up to date. */
export type ReprocessingJob = ReprocessingScope & {
  readonly id: string;
  readonly clientId: string;
  readonly status: ReprocessingStatus;
  readonly dryRun: boolean;
  readonly runnerIds: readonly string[] | null;
  readonly total: number | null;
  readonly done: number;
  readonly failed: number;
  readonly readAgain: number;
  readonly lastRunnerId: string | null;
  readonly changes: object | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly progressedAt: string;
  readonly finishedAt: string | null;
};

/** How far a job is with one runner. */
export type ReprocessingRunner = {
  readonly jobId: string;
  readonly runnerId: string;
  readonly files: number;
  readonly handled: number;
  readonly lastUploadId: string | null;
  readonly before: AssessmentSummary | null;
  readonly progressedAt: string;
  readonly finishedAt: string | null;
};

const jobColumns = [
  'id',
  'clientId',
  'status',
  'dryRun',
  'forced',
  'runnerIds',
  'fromDay',
  'toDay',
  'featuresVersion',
  'decoderVersion',
  'total',
  'done',
  'failed',
  'readAgain',
  'lastRunnerId',
  'changes',
  'createdAt',
  'startedAt',
  'progressedAt',
  'finishedAt',
] as const;
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
const open = ['queued', 'running'] as const;

/** Reprocessing jobs and how far each is: everything that a stopped worker needs to go on. */
export const createReprocessingStore = (db: Database) => ({
  insert: async (
    job: Omit<
      ReprocessingJob,
      'total' | 'done' | 'failed' | 'readAgain' | 'lastRunnerId' | 'changes' | 'startedAt' | 'finishedAt'
    >,
  ): Promise<ReprocessingJob> =>
    db
      .insertInto('reprocessingJob')
      .values({ ...job, runnerIds: job.runnerIds === null ? null : [...job.runnerIds] })
      .returning(jobColumns)
      .executeTakeFirstOrThrow(),

  find: (clientId: string, id: string): Promise<ReprocessingJob | undefined> =>
    db
      .selectFrom('reprocessingJob')
      .select(jobColumns)
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst(),

  findById: (id: string): Promise<ReprocessingJob | undefined> =>
    db.selectFrom('reprocessingJob').select(jobColumns).where('id', '=', id).executeTakeFirst(),

  list: (clientId: string, page: PageRequest): Promise<Page<ReprocessingJob>> =>
    pageById(page, (after, limit) => {
      const query = db
        .selectFrom('reprocessingJob')
        .select(jobColumns)
        .where('clientId', '=', clientId)
        .orderBy('id', 'desc')
        .limit(limit);
      return (after === null ? query : query.where('id', '<', after)).execute();
    }),

  /** Holds the job until the transaction ends, so that one worker at a time decides how it goes on. */
  lockOpen: (id: string): Promise<ReprocessingJob | undefined> =>
    db
      .selectFrom('reprocessingJob')
      .select(jobColumns)
      .where('id', '=', id)
      .where('status', 'in', open)
      .forUpdate()
      .executeTakeFirst(),

  /** Open jobs without progress since `before`. */
  listStalled: async (before: string, limit: number): Promise<string[]> =>
    (
      await db
        .selectFrom('reprocessingJob')
        .select('id')
        .where('status', 'in', open)
        .where('progressedAt', '<', before)
        .orderBy('progressedAt')
        .limit(limit)
        .execute()
    ).map((row) => row.id),

  countFiles: async (job: ReprocessingJob, runnerId: string | null): Promise<number> => {
    let query = db
      .selectFrom('upload')
      .innerJoin('runner', 'runner.id', 'upload.runnerId')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('runner.clientId', '=', job.clientId)
      .where(inScope(job));
    if (job.runnerIds !== null) query = query.where('runner.id', 'in', [...job.runnerIds]);
    if (runnerId !== null) query = query.where('runner.id', '=', runnerId);
    return (await query.executeTakeFirstOrThrow()).count;
  },

  begin: async (id: string, total: number, at: string): Promise<void> => {
    await db
      .updateTable('reprocessingJob')
      .set({ status: 'running', total, startedAt: at, progressedAt: at })
      .where('id', '=', id)
      .execute();
  },

  /** The next runner that a job has not taken up, in the order of ids. */
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

  /** Runners that are taken up and not done with. */
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
   * Counts a try at a file; committed by itself, so that a file that kills its worker is counted. Tries within
   * five seconds are two workers at once, and count as one.
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

  /** Counts a try that `countTry` counted for more; -1: for nothing, as its reason lay outside the file. */
  countTries: async (place: ReprocessingRunner, more: number): Promise<void> => {
    await db
      .updateTable('reprocessingRunner')
      .set({ tries: sql<number>`greatest(tries + ${more}, 0)` })
      .where('jobId', '=', place.jobId)
      .where('runnerId', '=', place.runnerId)
      .execute();
  },

  /**
   * A file is done with. False when somebody else was faster or the job was cancelled: then nothing of the
   * transaction may stay.
   */
  advance: async (
    place: ReprocessingRunner,
    uploadId: string,
    outcome: 'done' | 'failed',
    at: string,
  ): Promise<boolean> => {
    const moved = await db
      .updateTable('reprocessingRunner')
      .set((eb) => ({ lastUploadId: uploadId, handled: eb('handled', '+', 1), tries: 0, progressedAt: at }))
      .where('jobId', '=', place.jobId)
      .where('runnerId', '=', place.runnerId)
      .where('lastUploadId', 'is not distinct from', place.lastUploadId)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return false;
    const counted = await db
      .updateTable('reprocessingJob')
      .set((eb) => ({
        [outcome]: eb(outcome, '+', 1),
        readAgain: eb('readAgain', '+', 1),
        progressedAt: at,
      }))
      .where('id', '=', place.jobId)
      .where('status', '=', 'running')
      .executeTakeFirst();
    return counted.numUpdatedRows > 0n;
  },

  /** A runner is done with; files that were up to date count as done now. False when it was done with before. */
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

  /** The end of a job: nothing more is counted. */
  end: async (
    id: string,
    end: { status: 'finished' | 'cancelled'; changes: object; at: string },
  ): Promise<ReprocessingJob> =>
    db
      .updateTable('reprocessingJob')
      .set((eb) => ({
        status: end.status,
        changes: JSON.stringify(end.changes),
        finishedAt: end.at,
        progressedAt: end.at,
        ...(end.status === 'finished' ? { total: eb('done', '+', eb.ref('failed')) } : {}),
      }))
      .where('id', '=', id)
      .returning(jobColumns)
      .executeTakeFirstOrThrow(),
});

export type ReprocessingStore = ReturnType<typeof createReprocessingStore>;
