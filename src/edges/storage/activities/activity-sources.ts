import { sql } from 'kysely';
import type { ActivitySource } from '#src/core/domain/activity.ts';
import type { Database } from '#src/edges/storage/database.ts';

/** A recording as its activity shows it. */
export type SourceSummary = Pick<
  ActivitySource,
  'id' | 'uploadId' | 'sessionIndex' | 'reason' | 'createdAt'
> & {
  readonly activityId: string;
  readonly format: string | null;
  readonly filename: string;
  readonly provenance: string | null;
};

const sourceColumns = [
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
] as const;

/** The recordings that activities are made of. */
export const createActivitySources = (db: Database) => ({
  /** Recordings that may be the same run as one that starts at `startAt`: within `hours` of it, or of the same identity. */
  candidates: async (
    runnerId: string,
    recording: { startAt: string; identity: string | null },
    hours: number,
  ): Promise<ActivitySource[]> =>
    db
      .selectFrom('activitySource')
      .innerJoin('activity', 'activity.id', 'activitySource.activityId')
      .select(sourceColumns)
      // Two indexed queries instead of one `or`, which would scan every activity of the runner.
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

  /** Enters a recording, or replaces the earlier result of the same session of the same file. */
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

  /** Deletes the features of an upload's recordings that belong to no activity; the recordings stay. */
  clearFeatures: async (uploadId: string): Promise<void> => {
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
