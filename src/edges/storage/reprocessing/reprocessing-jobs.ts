import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import { type Page, type PageRequest, pageById } from '#src/edges/storage/paging.ts';
import { jobColumns, openStatuses, type ReprocessingJob } from './reprocessing-job.ts';
import { inScope } from './reprocessing-scope.ts';

/** Reprocessing jobs as a whole. */
export const createReprocessingJobs = (db: Database) => ({
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

  countOpen: async (clientId: string): Promise<number> => {
    const row = await db
      .selectFrom('reprocessingJob')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('clientId', '=', clientId)
      .where('status', 'in', openStatuses)
      .executeTakeFirstOrThrow();
    return row.count;
  },

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

  /** Locks the job until the transaction ends, so that one worker at a time decides its next step. */
  lockOpen: (id: string): Promise<ReprocessingJob | undefined> =>
    db
      .selectFrom('reprocessingJob')
      .select(jobColumns)
      .where('id', '=', id)
      .where('status', 'in', openStatuses)
      .forUpdate()
      .executeTakeFirst(),

  /** Open jobs without progress since `before`. */
  listStalled: async (before: string, limit: number): Promise<string[]> =>
    (
      await db
        .selectFrom('reprocessingJob')
        .select('id')
        .where('status', 'in', openStatuses)
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

  /** Ends a job: nothing more is counted. */
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
