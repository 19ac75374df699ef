import { sql } from 'kysely';
import type { Activity, ActivitySource } from '#src/core/domain/activity.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';

/** What a source shows of itself on the activity. */
export type SourceSummary = Pick<
  ActivitySource,
  'id' | 'uploadId' | 'sessionIndex' | 'reason' | 'createdAt'
> & {
  readonly activityId: string;
  readonly format: string | null;
  readonly filename: string;
  readonly provenance: string | null;
};

const columns = [
  'activity.id',
  'activity.runnerId',
  'activity.sport',
  'activity.startAt',
  'activity.endAt',
  'activity.localDay',
  'activity.distanceMeters',
  'activity.sessionRpe',
  'activity.excluded',
  'activity.sportOverride',
  'activity.features',
  'activity.historyRun',
  'activity.featuresVersion',
  'activity.decoderVersion',
  'activity.updatedAt',
] as const;

const sourceColumns = [
  'id',
  'uploadId',
  'sessionIndex',
  'runnerId',
  'activityId',
  'reason',
  'format',
  'identity',
  'features',
  'featuresVersion',
  'decoderVersion',
  'createdAt',
] as const;

type ActivityRow = Omit<Activity, 'sport' | 'sportOverride'> & {
  sport: string;
  sportOverride: string | null;
};
const asActivity = (row: ActivityRow): Activity => row as Activity;

const asRow = (activity: Activity) => ({
  ...activity,
  features: JSON.stringify(activity.features),
  historyRun: JSON.stringify(activity.historyRun),
});

/** Activities and the recordings they are made of. */
export const createActivityStore = (db: Database) => ({
  find: async (clientId: string, id: string): Promise<Activity | undefined> => {
    const row = await db
      .selectFrom('activity')
      .innerJoin('runner', 'runner.id', 'activity.runnerId')
      .select(columns)
      .where('activity.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst();
    return row === undefined ? undefined : asActivity(row);
  },

  findById: async (id: string): Promise<Activity | undefined> => {
    const row = await db.selectFrom('activity').select(columns).where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : asActivity(row);
  },

  list: async (
    runnerId: string,
    page: PageRequest & { from: string | null; to: string | null },
  ): Promise<Page<Activity>> => {
    let query = db
      .selectFrom('activity')
      .select(columns)
      .where('runnerId', '=', runnerId)
      .orderBy('startAt', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    if (page.from !== null) query = query.where('localDay', '>=', page.from);
    if (page.to !== null) query = query.where('localDay', '<=', page.to);
    if (page.cursor !== null) {
      const [startAt, id] = decodeCursor(page.cursor, 2) as [string, string];
      query = query.where(sql<boolean>`(start_at, activity.id) < (${startAt}::timestamptz, ${id})`);
    }
    return toPage(await query.execute(), page.limit, (row) => [row.startAt, row.id], asActivity);
  },

  /** The runs of a span as load and risk read them: running, not excluded, by start. */
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
    ).map((row) => ({ ...row.historyRun, id: row.id })),

  /** The first day of which anything is known: before it nobody was watching. */
  firstDay: async (runnerId: string): Promise<string | null> =>
    (
      await db
        .selectFrom('activity')
        .select('localDay')
        .where('runnerId', '=', runnerId)
        .orderBy('localDay')
        .limit(1)
        .executeTakeFirst()
    )?.localDay ?? null,

  insert: async (activity: Activity): Promise<void> => {
    await db.insertInto('activity').values(asRow(activity)).execute();
  },

  update: async (activity: Activity): Promise<void> => {
    const { id, ...fields } = asRow(activity);
    await db.updateTable('activity').set(fields).where('id', '=', id).execute();
  },

  remove: async (id: string): Promise<void> => {
    await db.deleteFrom('activity').where('id', '=', id).execute();
  },

  /** Recordings that may be the same run as one that starts at `startAt`: within `hours` of it, or of the same identity. */
  candidates: async (
    runnerId: string,
    recording: { startAt: string; identity: string | null },
    hours: number,
  ): Promise<ActivitySource[]> =>
    db
      .selectFrom('activitySource')
      .innerJoin('activity', 'activity.id', 'activitySource.activityId')
      .select([
        'activitySource.id',
        'activitySource.uploadId',
        'activitySource.sessionIndex',
        'activitySource.runnerId',
        'activitySource.activityId',
        'activitySource.reason',
        'activitySource.format',
        'activitySource.identity',
        'activitySource.features',
        'activitySource.featuresVersion',
        'activitySource.decoderVersion',
        'activitySource.createdAt',
      ])
      // Two narrow looks instead of one `or`, which would walk through everything the runner ever did.
      .where('activitySource.id', 'in', (eb) =>
        eb
          .selectFrom('activity as near')
          .innerJoin('activitySource as nearSource', 'nearSource.activityId', 'near.id')
          .select('nearSource.id')
          .where('near.runnerId', '=', runnerId)
          .where(
            'near.startAt',
            '>=',
            sql<string>`${recording.startAt}::timestamptz - make_interval(hours => ${hours})`,
          )
          .where(
            'near.startAt',
            '<=',
            sql<string>`${recording.startAt}::timestamptz + make_interval(hours => ${hours})`,
          )
          .union(
            eb
              .selectFrom('activitySource as same')
              .select('same.id')
              .where('same.runnerId', '=', runnerId)
              .where('same.identity', '=', recording.identity),
          ),
      )
      .orderBy('activitySource.createdAt')
      .orderBy('activitySource.id')
      .execute(),

  sourcesOf: (activityId: string): Promise<ActivitySource[]> =>
    db
      .selectFrom('activitySource')
      .select(sourceColumns)
      .where('activityId', '=', activityId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),

  sourceSummaries: async (activityIds: readonly string[]): Promise<Map<string, SourceSummary[]>> => {
    const byActivity = new Map<string, SourceSummary[]>();
    if (activityIds.length === 0) return byActivity;
    const rows = await db
      .selectFrom('activitySource')
      .innerJoin('upload', 'upload.id', 'activitySource.uploadId')
      .select([
        'activitySource.id',
        'activitySource.uploadId',
        'activitySource.sessionIndex',
        'activitySource.reason',
        'activitySource.createdAt',
        'activitySource.activityId',
        'upload.format',
        'upload.filename',
        'upload.provenance',
      ])
      .where('activitySource.activityId', 'in', [...activityIds])
      .orderBy('activitySource.createdAt')
      .orderBy('activitySource.id')
      .execute();
    for (const row of rows) {
      const activityId = row.activityId as string;
      byActivity.set(activityId, [...(byActivity.get(activityId) ?? []), { ...row, activityId }]);
    }
    return byActivity;
  },

  sourcesOfUpload: (uploadId: string): Promise<ActivitySource[]> =>
    db
      .selectFrom('activitySource')
      .select(sourceColumns)
      .where('uploadId', '=', uploadId)
      .orderBy('sessionIndex')
      .execute(),

  /** Enters a recording, or replaces what was made of the same session of the same file before. */
  putSource: async (source: ActivitySource): Promise<void> => {
    const row = {
      ...source,
      features: JSON.stringify(source.features),
    };
    const { id: _id, createdAt: _createdAt, uploadId: _uploadId, sessionIndex: _index, ...replaced } = row;
    await db
      .insertInto('activitySource')
      .values(row)
      .onConflict((conflict) => conflict.columns(['uploadId', 'sessionIndex']).doUpdateSet(replaced))
      .execute();
  },

  /** Forgets what was made of an upload that left its activities: the recordings stay known, their numbers go. */
  forgetFeatures: async (uploadId: string): Promise<void> => {
    await db
      .updateTable('activitySource')
      .set({ features: '{}' })
      .where('uploadId', '=', uploadId)
      .where('activityId', 'is', null)
      .execute();
  },

  moveSource: async (id: string, activityId: string | null, reason: string): Promise<void> => {
    await db.updateTable('activitySource').set({ activityId, reason }).where('id', '=', id).execute();
  },
});

export type ActivityStore = ReturnType<typeof createActivityStore>;
