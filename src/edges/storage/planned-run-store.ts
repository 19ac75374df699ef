import { sql } from 'kysely';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';

/** A run or race that is planned; at least one of distance and duration is known. */
export type PlannedRun = {
  readonly id: string;
  readonly runnerId: string;
  readonly externalId: string | null;
  readonly startAt: string;
  readonly distanceMeters: number | null;
  readonly durationSeconds: number | null;
  readonly race: boolean;
  readonly title: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** From an instant on, up to another and without it; null is no bound. */
export type StartSpan = { readonly from: string | null; readonly before: string | null };

const columns = [
  'plannedRun.id',
  'plannedRun.runnerId',
  'plannedRun.externalId',
  'plannedRun.startAt',
  'plannedRun.distanceMeters',
  'plannedRun.durationSeconds',
  'plannedRun.race',
  'plannedRun.title',
  'plannedRun.createdAt',
  'plannedRun.updatedAt',
] as const;

/** Planned runs: one a runner and external id; a newer one replaces the earlier. */
export const createPlannedRunStore = (db: Database) => {
  const ofRunner = (runnerId: string, { from, before }: StartSpan) => {
    let query = db
      .selectFrom('plannedRun')
      .select(columns)
      .where('runnerId', '=', runnerId)
      .orderBy('startAt')
      .orderBy('id');
    if (from !== null) query = query.where('startAt', '>=', from);
    if (before !== null) query = query.where('startAt', '<', before);
    return query;
  };

  return {
    put: (plan: PlannedRun): Promise<PlannedRun> => {
      const { id: _id, createdAt: _createdAt, ...replaced } = plan;
      return db
        .insertInto('plannedRun')
        .values(plan)
        .onConflict((conflict) => conflict.columns(['runnerId', 'externalId']).doUpdateSet(replaced))
        .returning(columns)
        .executeTakeFirstOrThrow();
    },

    find: (clientId: string, id: string): Promise<PlannedRun | undefined> =>
      db
        .selectFrom('plannedRun')
        .innerJoin('runner', 'runner.id', 'plannedRun.runnerId')
        .select(columns)
        .where('plannedRun.id', '=', id)
        .where('runner.clientId', '=', clientId)
        .executeTakeFirst(),

    /** Locks a plan until the transaction ends. */
    lock: (id: string): Promise<PlannedRun | undefined> =>
      db.selectFrom('plannedRun').select(columns).where('id', '=', id).forUpdate().executeTakeFirst(),

    update: async ({ id, ...fields }: PlannedRun): Promise<void> => {
      await db.updateTable('plannedRun').set(fields).where('id', '=', id).execute();
    },

    remove: async (id: string): Promise<void> => {
      await db.deleteFrom('plannedRun').where('id', '=', id).execute();
    },

    /** A page of a span, by start. */
    list: async (runnerId: string, span: StartSpan, page: PageRequest): Promise<Page<PlannedRun>> => {
      let query = ofRunner(runnerId, span).limit(page.limit + 1);
      if (page.cursor !== null) {
        const [startAt, id] = decodeCursor(page.cursor, ['instant', 'id']) as [string, string];
        query = query.where(sql<boolean>`(start_at, planned_run.id) > (${startAt}::timestamptz, ${id})`);
      }
      return toPage(
        await query.execute(),
        page.limit,
        (row) => [row.startAt, row.id],
        (row) => row,
      );
    },

    /** The plans of a span by start, the first of them where there are more than `limit`. */
    between: (runnerId: string, span: StartSpan, limit: number): Promise<PlannedRun[]> =>
      ofRunner(runnerId, span).limit(limit).execute(),

    count: async (runnerId: string): Promise<number> => {
      const row = await db
        .selectFrom('plannedRun')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('runnerId', '=', runnerId)
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
};

export type PlannedRunStore = ReturnType<typeof createPlannedRunStore>;
