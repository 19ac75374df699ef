import { sql } from 'kysely';
import type { ActivitySource } from '#src/core/domain/activity.ts';
import type { Database } from '#src/edges/storage/database.ts';

/** A recording as its activity shows it. */
export type SourceSummary = Pick<
  ActivitySource,
  'id' | 'uploadId' | 'sessionIndex' | 'reason' | 'identity' | 'createdAt'
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
  'platformRecording.correctedMs',
] as const;

/** No activity lasts longer than five days: how far back one that is still going on may have begun. */
export const longestHours = 120;

export type Span = { readonly startAt: string; readonly endAt: string };

/** A recording with the start and the end of its activity. */
export type PlacedSource = ActivitySource & Span;

/** The spans as rows of a statement. */
const rowsOf = (spans: readonly Span[]) =>
  sql`unnest(${spans.map(({ startAt }) => startAt)}::timestamptz[],
    ${spans.map(({ endAt }) => endAt)}::timestamptz[]) as span (start_at, end_at)`;

const asRow = ({
  correctedMs: _correctedMs,
  startAt: _startAt,
  endAt: _endAt,
  ...stored
}: ActivitySource & Partial<Span>) => ({
  ...stored,
  features: JSON.stringify(stored.features),
});

/** The recordings that activities are made of. */
export const createActivitySources = (db: Database) => ({
  /**
   * Recordings of the activities that overlap one of the spans when one of the clocks is wrong by up to `hours`, and of
   * those that a person joined of recordings of which one does; oldest first.
   */
  candidates: async (runnerId: string, spans: readonly Span[], hours: number): Promise<PlacedSource[]> =>
    db
      .selectFrom('activity')
      .innerJoin('activitySource', 'activitySource.activityId', 'activity.id')
      .leftJoin('platformRecording', 'platformRecording.uploadId', 'activitySource.uploadId')
      .select([...sourceColumns, 'activity.startAt', 'activity.endAt'])
      .where(
        // Looked up span by span (`offset 0`), then activity by activity: never all of a runner.
        sql<boolean>`activity.id = any(array(
          select found.id
          from ${rowsOf(spans)},
          lateral (
            select id from activity
            where runner_id = ${runnerId}
              and start_at >= span.start_at - make_interval(hours => ${hours + longestHours})
              and start_at <= span.end_at + make_interval(hours => ${hours})
              and end_at >= span.start_at - make_interval(hours => ${hours})
            offset 0
          ) found
          union
          select merged.activity_id
          from activity_source merged, ${rowsOf(spans)}
          where merged.runner_id = ${runnerId} and merged.reason = 'merged'
            and (merged.features ->> 'startMs')::float8 / 1000
              between extract(epoch from span.start_at - make_interval(hours => ${hours + longestHours}))
              and extract(epoch from span.end_at + make_interval(hours => ${hours}))))`,
      )
      .orderBy('activitySource.createdAt')
      .orderBy('activitySource.id')
      .execute(),

  sourcesOf: (activityId: string): Promise<ActivitySource[]> =>
    db
      .selectFrom('activitySource')
      .leftJoin('platformRecording', 'platformRecording.uploadId', 'activitySource.uploadId')
      .select(sourceColumns)
      .where('activitySource.activityId', '=', activityId)
      .orderBy('activitySource.createdAt')
      .orderBy('activitySource.id')
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
        'activitySource.identity',
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

  /** Activities of a runner all of whose recordings came from a platform, with their days. */
  onlyFrom: (runnerId: string, platform: string): Promise<{ readonly id: string; readonly day: string }[]> =>
    db
      .selectFrom('platformRecording')
      .innerJoin('activitySource', 'activitySource.uploadId', 'platformRecording.uploadId')
      .innerJoin('activity', 'activity.id', 'activitySource.activityId')
      .select(['activity.id', 'activity.localDay as day'])
      .distinct()
      .where('platformRecording.runnerId', '=', runnerId)
      .where('platformRecording.platform', '=', platform)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('activitySource as other')
              .leftJoin('platformRecording as origin', 'origin.uploadId', 'other.uploadId')
              .select('other.id')
              .whereRef('other.activityId', '=', 'activity.id')
              .where('origin.platform', 'is distinct from', platform),
          ),
        ),
      )
      .execute(),

  sourcesOfUpload: (uploadId: string): Promise<ActivitySource[]> =>
    db
      .selectFrom('activitySource')
      .leftJoin('platformRecording', 'platformRecording.uploadId', 'activitySource.uploadId')
      .select(sourceColumns)
      .where('activitySource.uploadId', '=', uploadId)
      .orderBy('activitySource.sessionIndex')
      .execute(),

  /** The recording of a stated activity that its maker calls so, where it was not deleted. */
  findStated: (runnerId: string, identity: string): Promise<ActivitySource | undefined> =>
    db
      .selectFrom('activitySource')
      .leftJoin('platformRecording', 'platformRecording.uploadId', 'activitySource.uploadId')
      .select(sourceColumns)
      .where('activitySource.runnerId', '=', runnerId)
      .where('activitySource.identity', '=', identity)
      .where('activitySource.format', '=', 'manual')
      .where('activitySource.activityId', 'is not', null)
      .executeTakeFirst(),

  /** Enters recordings of different sessions, or replaces the earlier result of the same session of the same file. */
  putSources: async (sources: readonly ActivitySource[]): Promise<void> => {
    if (sources.length === 0) return;
    await db
      .insertInto('activitySource')
      .values(sources.map(asRow))
      .onConflict((conflict) =>
        conflict.columns(['uploadId', 'sessionIndex']).doUpdateSet((eb) => ({
          runnerId: eb.ref('excluded.runnerId'),
          activityId: eb.ref('excluded.activityId'),
          reason: eb.ref('excluded.reason'),
          format: eb.ref('excluded.format'),
          identity: eb.ref('excluded.identity'),
          features: eb.ref('excluded.features'),
          featuresVersion: eb.ref('excluded.featuresVersion'),
          decoderVersion: eb.ref('excluded.decoderVersion'),
        })),
      )
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

  /** Takes all recordings out of activities, for that reason; answers their uploads. */
  detachSources: async (activityIds: readonly string[], reason: string): Promise<string[]> => {
    const rows = await db
      .updateTable('activitySource')
      .set({ activityId: null, reason })
      .where('activityId', '=', sql<string>`any(${activityIds})`)
      .returning('uploadId')
      .execute();
    return [...new Set(rows.map(({ uploadId }) => uploadId))];
  },

  moveSource: async (id: string, activityId: string | null, reason: string): Promise<void> => {
    await db.updateTable('activitySource').set({ activityId, reason }).where('id', '=', id).execute();
  },
});
