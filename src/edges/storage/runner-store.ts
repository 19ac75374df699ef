import { sql } from 'kysely';
import { Failure } from '#src/core/domain/failure.ts';
import type { Runner } from '#src/core/domain/runner.ts';
import type { Database } from './database.ts';
import { gatherReads } from './gather-reads.ts';
import type { CountedPage, CountedPageRequest } from './paging.ts';
import { createRunnerMarks } from './runners/runner-marks.ts';
import { pageSorted, type Sorting } from './sorted-page.ts';

export type { Staleness } from './runners/runner-marks.ts';

export type RunnerFields = Omit<Runner, 'id' | 'createdAt'>;
/** A runner, the client it belongs to, and when its profile changed last. */
export type OwnedRunner = Runner & { readonly clientId: string; readonly updatedAt: string };

const columns = [
  'id',
  'clientId',
  'externalId',
  'displayName',
  'timeZone',
  'weekStartsOn',
  'sex',
  'birthYear',
  'heightMeters',
  'massKilograms',
  'maxHeartRateBpm',
  'restingHeartRateBpm',
  'thresholdHeartRateBpm',
  'firstVentilatoryThresholdBpm',
  'secondVentilatoryThresholdBpm',
  'thresholdSpeedMetersPerSecond',
  'tags',
  'language',
  'units',
  'createdAt',
  'updatedAt',
] as const;

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

/** Every answer that is kept is looked up by these rows first. */
const gatherRevised = (db: Database) =>
  gatherReads(
    (ids) =>
      db
        .selectFrom('runner')
        .select([...columns, sql<string>`revision::text`.as('revision')])
        .where('id', '=', sql<string>`any(${ids})`)
        .execute(),
    ({ id }) => id,
  );

/** Runners, always asked for together with the client that may see them. */
export const createRunnerStore = (db: Database, findRevised = gatherRevised(db)) => ({
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

  /** A runner and the state of everything that is read about it: while it is the same, so are all answers. */
  findWithState: async (
    clientId: string,
    id: string,
  ): Promise<{ readonly runner: OwnedRunner; readonly state: string } | undefined> => {
    const row = await findRevised(id);
    if (row?.clientId !== clientId) return undefined;
    const { revision, ...runner } = row;
    return { runner: asRunner(runner), state: `${revision} ${JSON.stringify(runner)}` };
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
