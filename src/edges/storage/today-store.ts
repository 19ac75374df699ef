import { type Selectable, sql } from 'kysely';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';
import type { RunnerTodayTable } from './tables/runner-tables.ts';

export type { Told } from './tables/runner-tables.ts';

/** What was last assessed of a runner, as far as a list or a sensor shows it. */
export type KeptToday = Readonly<Selectable<RunnerTodayTable>>;

/** A runner in a list of many; everything assessed is null before the first assessment. */
export type SquadMember = {
  readonly runnerId: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  readonly timeZone: string;
  readonly tags: readonly string[];
} & { readonly [K in Exclude<keyof KeptToday, 'runnerId'>]: KeptToday[K] | null };

/** Before the first assessment, and after every severity. */
const unassessed = -1;

const columns = [
  ...(['runnerToday.day', 'runnerToday.severity', 'runnerToday.attention', 'runnerToday.headline'] as const),
  ...(['runnerToday.runningState', 'runnerToday.nextRunMeters', 'runnerToday.nextRunSeconds'] as const),
  ...(['runnerToday.nextStep', 'runnerToday.untilDay', 'runnerToday.referral'] as const),
  ...(['runnerToday.safetyNet', 'runnerToday.weekChange', 'runnerToday.weeklyMeters'] as const),
  ...(['runnerToday.lastRunDay', 'runnerToday.lastCheckInDay', 'runnerToday.rulesVersion'] as const),
  ...(['runnerToday.told', 'runnerToday.updatedAt'] as const),
] as const;

/** The row of a runner that the last assessment left. */
export const createTodayStore = (db: Database) => ({
  put: async ({ weeklyMeters, told, ...kept }: KeptToday): Promise<void> => {
    const lists = { weeklyMeters: JSON.stringify(weeklyMeters), told: JSON.stringify(told) };
    const { runnerId, ...row } = { ...kept, ...lists };
    await db
      .insertInto('runnerToday')
      .values({ runnerId, ...row })
      .onConflict((conflict) => conflict.column('runnerId').doUpdateSet(row))
      .execute();
  },

  /** The row as the last assessment left it, also while a change waits for the next. */
  last: (runnerId: string): Promise<KeptToday | undefined> =>
    db.selectFrom('runnerToday').selectAll().where('runnerId', '=', runnerId).executeTakeFirst(),

  /** The kept row; undefined while a change of the runner waits for its assessment, and before the first. */
  settled: (runnerId: string): Promise<KeptToday | undefined> =>
    db
      .selectFrom('runnerToday')
      .innerJoin('runner', 'runner.id', 'runnerToday.runnerId')
      .selectAll('runnerToday')
      .where('runnerId', '=', runnerId)
      .where('runner.dirtyAt', 'is', null)
      .executeTakeFirst(),

  /** The days of so many rows of a client after a runner, without those that a waiting assessment will write. */
  days: (
    clientId: string,
    after: string,
    limit: number,
  ): Promise<{ runnerId: string; timeZone: string; day: string; rulesVersion: number }[]> =>
    db
      .selectFrom('runner')
      .innerJoin('runnerToday', 'runnerToday.runnerId', 'runner.id')
      .select(['runner.id as runnerId', 'timeZone', 'day', 'rulesVersion'])
      .where('clientId', '=', clientId)
      .where('runner.id', '>', after)
      .where('dirtyAt', 'is', null)
      .orderBy('runner.id')
      .limit(limit)
      .execute(),

  /** Runners of a client, those of the gravest severity first. */
  list: async (
    clientId: string,
    page: PageRequest & { readonly tag: string | null; readonly leastAttention: number | null },
  ): Promise<Page<SquadMember>> => {
    const attention = sql<number>`coalesce(runner_today.attention, ${sql.lit(unassessed)})`;
    let query = db
      .selectFrom('runner')
      .leftJoin('runnerToday', 'runnerToday.runnerId', 'runner.id')
      .select(['runner.id as runnerId', 'externalId', 'displayName', 'timeZone', 'tags', ...columns])
      .where('clientId', '=', clientId)
      .orderBy(attention, 'desc')
      .orderBy('runner.id')
      .limit(page.limit + 1);
    if (page.tag !== null) query = query.where(sql<boolean>`tags @> array[${page.tag}]::text[]`);
    if (page.leastAttention !== null) query = query.where(attention, '>=', page.leastAttention);
    if (page.cursor !== null) {
      const [last, id] = decodeCursor(page.cursor, ['integer', 'id']) as [string, string];
      query = query.where(sql<boolean>`(-${attention}, runner.id) > (${-Number(last)}::integer, ${id})`);
    }
    return toPage(
      await query.execute(),
      page.limit,
      (row) => [String(row.attention ?? unassessed), row.runnerId],
      (row) => row,
    );
  },
});

export type TodayStore = ReturnType<typeof createTodayStore>;
