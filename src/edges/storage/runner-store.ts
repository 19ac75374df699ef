import { sql } from 'kysely';
import { Failure } from '#src/core/domain/failure.ts';
import type { Runner } from '#src/core/domain/runner.ts';
import type { Database } from './database.ts';
import type { CountedPage, CountedPageRequest } from './paging.ts';
import { runnerColumns as columns, type PointReads } from './point-reads.ts';
import { createRunnerMarks } from './runners/runner-marks.ts';
import { pageSorted, type Sorting } from './sorted-page.ts';

export type { Staleness } from './runners/runner-marks.ts';

export type RunnerFields = Omit<Runner, 'id' | 'createdAt'>;
/** A runner, the client it belongs to, and when its profile changed last. */
export type OwnedRunner = Runner & { readonly clientId: string; readonly updatedAt: string };

/** While the state is the same, so is everything that is answered about the runner on one day. */
export type RunnerWithState = { readonly runner: OwnedRunner; readonly state: string };

type Row = Omit<OwnedRunner, 'weekStartsOn' | 'sex' | 'units'> & {
  weekStartsOn: string;
  sex: string | null;
  units: string | null;
};
const asRunner = (row: Row): OwnedRunner => row as OwnedRunner;
/** What is stored of a list of tags. */
const withTags = <T extends Partial<RunnerFields>>({ tags, ...fields }: T) =>
  tags === undefined ? fields : { ...fields, tags: [...tags] };

/** Which runners a list is of; what is absent or null selects nothing. */
export type RunnerFilter = {
  readonly externalId?: string | null;
  readonly tag?: string | null;
  readonly updatedSince?: string | null;
};

const byEntry = {
  by: sql.ref('runner.id'),
  kind: 'id',
  of: ({ id }: OwnedRunner) => id,
  id: 'runner.id',
} as const;
const byChange = {
  ...byEntry,
  by: sql.ref('runner.updatedAt'),
  kind: 'instant',
  of: ({ updatedAt }: OwnedRunner) => updatedAt,
} as const;
const sortings = {
  createdAt: { ...byEntry, direction: 'asc' },
  '-createdAt': { ...byEntry, direction: 'desc' },
  updatedAt: { ...byChange, direction: 'asc' },
  '-updatedAt': { ...byChange, direction: 'desc' },
} as const satisfies Record<string, Sorting<OwnedRunner>>;
export type RunnerOrder = keyof typeof sortings;

const asConflict = (error: unknown): unknown =>
  (error as { code?: string }).code === '23505'
    ? new Failure('conflict', 'Another runner of this client has this externalId.', {
        cause: error,
        errors: [{ pointer: '/externalId', detail: 'is taken' }],
      })
    : error;

/** Runners, always asked for together with the client that may see them. */
export const createRunnerStore = (db: Database, read: Pick<PointReads, 'runner'>) => ({
  ...createRunnerMarks(db),

  insert: async (runner: OwnedRunner): Promise<void> => {
    try {
      await db
        .insertInto('runner')
        .values({ ...runner, tags: [...runner.tags] })
        .execute();
    } catch (error) {
      throw asConflict(error);
    }
  },

  find: async (clientId: string, id: string): Promise<OwnedRunner | undefined> => {
    const row = await db
      .selectFrom('runner')
      .select(columns)
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst();
    return row === undefined ? undefined : asRunner(row);
  },

  /** A runner of whichever client, and the state of everything that is read about it. */
  findWithState: async (id: string): Promise<RunnerWithState | undefined> => {
    const row = await read.runner(id);
    if (row === undefined) return undefined;
    const runner: unknown = Object.fromEntries(columns.map((column) => [column, row[column]]));
    return { runner: runner as OwnedRunner, state: `${row.revision} ${JSON.stringify(runner)}` };
  },

  /** What clients call these runners, by their id. */
  externalIds: async (ids: readonly string[]): Promise<Map<string, string | null>> => {
    if (ids.length === 0) return new Map();
    const query = db
      .selectFrom('runner')
      .select(['id', 'externalId'])
      .where('id', 'in', [...new Set(ids)]);
    return new Map((await query.execute()).map(({ id, externalId }) => [id, externalId]));
  },

  /** For workers, which act for every client. */
  findById: async (id: string): Promise<OwnedRunner | undefined> => {
    const row = await db.selectFrom('runner').select(columns).where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : asRunner(row);
  },

  list: (
    clientId: string,
    page: CountedPageRequest & RunnerFilter & { readonly sort?: RunnerOrder },
  ): Promise<CountedPage<OwnedRunner>> => {
    const { externalId, updatedSince, tag, sort = 'createdAt' } = page;
    let query = db.selectFrom('runner').where('clientId', '=', clientId);
    if (externalId != null) query = query.where('externalId', '=', externalId);
    if (updatedSince != null) query = query.where('updatedAt', '>=', updatedSince);
    if (tag != null) query = query.where(sql<boolean>`tags @> array[${tag}]::text[]`);
    return pageSorted<OwnedRunner>(
      page,
      sort,
      sortings[sort],
      async ({ after, order }, limit) =>
        (await query.where(after).select(columns).orderBy(order).limit(limit).execute()).map(asRunner),
      () => query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst(),
    );
  },

  update: async (
    clientId: string,
    id: string,
    fields: Partial<RunnerFields & Pick<OwnedRunner, 'updatedAt'>>,
  ): Promise<OwnedRunner | undefined> => {
    if (Object.keys(fields).length > 0) {
      try {
        await db
          .updateTable('runner')
          .set(withTags(fields))
          .where('id', '=', id)
          .where('clientId', '=', clientId)
          .execute();
      } catch (error) {
        throw asConflict(error);
      }
    }
    const row = await db
      .selectFrom('runner')
      .select(columns)
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst();
    return row === undefined ? undefined : asRunner(row);
  },

  /** Removes the runner and, by `on delete cascade`, every row that references it. */
  remove: async (id: string): Promise<boolean> => {
    const result = await db.deleteFrom('runner').where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows > 0n;
  },

  /** Prevents the erasure of the runner until the transaction ends; false when it was erased. */
  keep: async (id: string): Promise<boolean> =>
    (await db.selectFrom('runner').select('id').where('id', '=', id).forKeyShare().executeTakeFirst()) !==
    undefined,

  /**
   * Locks the runner until the transaction ends: imports of one runner run one after another. New rows that
   * reference the runner need not wait. Undefined when it was erased.
   */
  lock: async (id: string): Promise<OwnedRunner | undefined> => {
    const row = await db
      .selectFrom('runner')
      .select(columns)
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst();
    return row === undefined ? undefined : asRunner(row);
  },

  /** How many rows are stored of a runner. */
  countHeld: async (
    id: string,
  ): Promise<{
    uploads: number;
    activities: number;
    checkIns: number;
    doneRoutines: number;
    plannedRuns: number;
  }> => {
    const count = async (
      table: 'upload' | 'activity' | 'checkIn' | 'doneRoutine' | 'plannedRun',
    ): Promise<number> => {
      const row = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('runnerId', '=', id)
        .executeTakeFirstOrThrow();
      return row.count;
    };
    return {
      uploads: await count('upload'),
      activities: await count('activity'),
      checkIns: await count('checkIn'),
      doneRoutines: await count('doneRoutine'),
      plannedRuns: await count('plannedRun'),
    };
  },
});

export type RunnerStore = ReturnType<typeof createRunnerStore>;
