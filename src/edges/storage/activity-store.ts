import { sql } from 'kysely';
import type { Activity, ActivitySource } from '#src/core/domain/activity.ts';
import type { HistoryRun, UnconfirmedActivity } from '#src/core/domain/training-history.ts';
import { type ActivityBatch, openActivityBatch } from './activities/activity-batch.ts';
import { activityColumns, createActivityLists } from './activities/activity-lists.ts';
import { createActivitySources, type Span } from './activities/activity-sources.ts';
import type { Database } from './database.ts';

export type {
  ActivityFilter,
  ActivityOrder,
  ActivitySelection,
  ActivityStatus,
} from './activities/activity-lists.ts';
export type { SourceSummary } from './activities/activity-sources.ts';

/** What runs of earlier versions were not stored with. */
const unknownBefore = {
  dropMeters: null,
  fastMeters: null,
  speedProfile: null,
} as const satisfies Partial<HistoryRun>;

const asRow = (activity: Activity) => ({
  ...activity,
  features: JSON.stringify(activity.features),
  historyRun: JSON.stringify(activity.historyRun),
});

const createActivityTables = (db: Database) => ({
  ...createActivityLists(db),
  ...createActivitySources(db),

  find: async (clientId: string, id: string): Promise<Activity | undefined> => {
    const row = await db
      .selectFrom('activity')
      .innerJoin('runner', 'runner.id', 'activity.runnerId')
      .select(activityColumns)
      .where('activity.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst();
    return row;
  },

  findById: async (id: string): Promise<Activity | undefined> => {
    const row = await db
      .selectFrom('activity')
      .select(activityColumns)
      .where('id', '=', id)
      .executeTakeFirst();
    return row;
  },

  /** The runs of a span of days as load and risk read them: running, not excluded, by start. */
  historyRuns: async (runnerId: string, fromDay: string, toDay: string): Promise<HistoryRun[]> =>
    (
      await db
        .selectFrom('activity')
        .select(['id', 'historyRun'])
        .where('runnerId', '=', runnerId)
        .where('localDay', '>=', fromDay)
        .where('localDay', '<=', toDay)
        .where('excluded', '=', false)
        .where('sport', '=', 'running')
        .orderBy('startAt')
        .orderBy('id')
        .execute()
    ).map((row) => ({ ...unknownBefore, ...row.historyRun, id: row.id })),

  /** The same without their minutes and speed profiles: what a picture of years needs of them. */
  outlineRuns: async (runnerId: string, fromDay: string, toDay: string): Promise<HistoryRun[]> =>
    (
      await db
        .selectFrom('activity')
        .select(['id', sql<HistoryRun>`history_run::jsonb - '{minuteBins,speedProfile}'::text[]`.as('run')])
        .where('runnerId', '=', runnerId)
        .where('localDay', '>=', fromDay)
        .where('localDay', '<=', toDay)
        .where('excluded', '=', false)
        .where('sport', '=', 'running')
        .orderBy('startAt')
        .orderBy('id')
        .execute()
    ).map(({ id, run }) => ({ ...unknownBefore, ...run, minuteBins: [], id })),

  /**
   * Activities of a span of days that a person has to confirm or correct, newest first: at the edge of what runners
   * do with nothing that says what they are, or stated runs that cannot be true.
   */
  unconfirmed: async (
    runnerId: string,
    fromDay: string,
    toDay: string,
    limit: number,
  ): Promise<UnconfirmedActivity[]> =>
    await db
      .selectFrom('activity')
      .select(['id', 'localDay as day'])
      .where('runnerId', '=', runnerId)
      .where('localDay', '>=', fromDay)
      .where('localDay', '<=', toDay)
      .where('excluded', '=', false)
      .where('sportOverride', 'is', null)
      .where(
        sql<boolean>`(features #>> '{sportBasis,reason}' = 'pace-near-limit' or (sport = 'running' and features ->> 'implausible' is not null))`,
      )
      .orderBy('startAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute(),

  /** The day of the first activity that is not one of `except`: days before it are unknown, not rest. */
  firstDay: async (runnerId: string, except: readonly string[] = []): Promise<string | null> =>
    (
      await db
        .selectFrom('activity')
        .select('localDay')
        .where('runnerId', '=', runnerId)
        .where('id', '<>', sql<string>`all(${except})`)
        .orderBy('localDay')
        .limit(1)
        .executeTakeFirst()
    )?.localDay ?? null,

  insertMany: async (activities: readonly Activity[]): Promise<void> => {
    if (activities.length > 0) await db.insertInto('activity').values(activities.map(asRow)).execute();
  },

  update: async (activity: Activity): Promise<void> => {
    const { id, ...fields } = asRow(activity);
    await db.updateTable('activity').set(fields).where('id', '=', id).execute();
  },

  remove: async (id: string): Promise<void> => {
    await db.deleteFrom('activity').where('id', '=', id).execute();
  },
});

export type ActivityTables = ReturnType<typeof createActivityTables>;

/** Activities and the recordings they are made of. */
export const createActivityStore = (db: Database) => {
  const tables = createActivityTables(db);
  return {
    ...tables,
    insert: (activity: Activity): Promise<void> => tables.insertMany([activity]),
    putSource: (source: ActivitySource): Promise<void> => tables.putSources([source]),
    openBatch: (runnerId: string, spans: readonly Span[], hours: number): Promise<ActivityBatch> =>
      openActivityBatch(tables, runnerId, spans, hours),
  };
};

export type ActivityStore = ReturnType<typeof createActivityStore>;
