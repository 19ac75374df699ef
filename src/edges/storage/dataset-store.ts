import { type SelectQueryBuilder, sql } from 'kysely';
import type { Activity } from '#src/core/domain/activity.ts';
import { activityColumns } from './activities/activity-lists.ts';
import { assessmentColumns, type SavedAssessment } from './assessment-store.ts';
import { type CheckIn, checkInColumns, withEveryAnswer } from './check-ins/check-in-lists.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Which rows of a runner are read: days from and to, and the instant since which they changed. */
export type RowSpan = {
  readonly from: string | null;
  readonly to: string | null;
  readonly updatedSince: string | null;
};

/** Up to `limit` rows of a runner that follow the row `after`, in an order that no change of other rows moves. */
type ReadAfter<Row> = (runnerId: string, span: RowSpan, after: Row | null, limit: number) => Promise<Row[]>;

const within = <T extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, T, Row>,
  { from, to, updatedSince }: RowSpan,
  columns: { readonly day: string; readonly changed: string },
): SelectQueryBuilder<Tables, T, Row> => {
  const [day, changed] = [sql.ref(columns.day), sql.ref(columns.changed)];
  let bounded = query;
  if (from !== null) bounded = bounded.where(sql<boolean>`${day} >= ${from}`);
  if (to !== null) bounded = bounded.where(sql<boolean>`${day} <= ${to}`);
  if (updatedSince !== null)
    bounded = bounded.where(sql<boolean>`${changed} >= ${updatedSince}::timestamptz`);
  return bounded;
};

/** Rows of a runner, oldest first, for reading all of them page by page. */
export const createDatasetStore = (db: Database) => {
  const activities: ReadAfter<Activity> = (runnerId, span, after, limit) => {
    const query = within(
      db.selectFrom('activity').select(activityColumns).where('runnerId', '=', runnerId),
      span,
      { day: 'activity.local_day', changed: 'activity.updated_at' },
    );
    return (
      after === null
        ? query
        : query.where(sql<boolean>`(start_at, activity.id) > (${after.startAt}::timestamptz, ${after.id})`)
    )
      .orderBy('startAt')
      .orderBy('activity.id')
      .limit(limit)
      .execute();
  };

  const checkIns: ReadAfter<CheckIn> = async (runnerId, span, after, limit) => {
    const query = within(
      db.selectFrom('checkIn').select(checkInColumns).where('runnerId', '=', runnerId),
      span,
      { day: 'check_in.day', changed: 'check_in.created_at' },
    );
    const rows = await (after === null ? query : query.where('checkIn.id', '>', after.id))
      .orderBy('checkIn.id')
      .limit(limit)
      .execute();
    return rows.map(withEveryAnswer);
  };

  const assessments: ReadAfter<SavedAssessment> = (runnerId, span, after, limit) => {
    const query = within(
      db.selectFrom('assessment').select(assessmentColumns).where('runnerId', '=', runnerId),
      span,
      { day: 'assessment.as_of', changed: 'assessment.created_at' },
    );
    return (after === null ? query : query.where('id', '>', after.id)).orderBy('id').limit(limit).execute();
  };

  return { activities, checkIns, assessments };
};

export type DatasetStore = ReturnType<typeof createDatasetStore>;
