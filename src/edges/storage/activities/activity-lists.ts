import { type RawBuilder, sql } from 'kysely';
import type { Activity } from '#src/core/domain/activity.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import type { Database } from '#src/edges/storage/database.ts';
import type { CountedPage, CountedPageRequest } from '#src/edges/storage/paging.ts';
import { pageSorted, type Sorting } from '#src/edges/storage/sorted-page.ts';

export const activityColumns = [
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

/** Whether an activity counts as a run, was excluded by a person, or cannot be true as it was recorded. */
export type ActivityStatus = 'counted' | 'excluded' | 'implausible';

const byStart = {
  by: sql.ref('activity.startAt'),
  kind: 'instant',
  of: ({ startAt }: Activity) => startAt,
  id: 'activity.id',
} as const;
const byChange = {
  ...byStart,
  by: sql.ref('activity.updatedAt'),
  of: ({ updatedAt }: Activity) => updatedAt,
} as const;
const sortings = {
  '-startTime': { ...byStart, direction: 'desc' },
  startTime: { ...byStart, direction: 'asc' },
  '-updatedAt': { ...byChange, direction: 'desc' },
  updatedAt: { ...byChange, direction: 'asc' },
} as const satisfies Record<string, Sorting<Activity>>;
/** How activities may be sorted; `-` is "the latest first". */
export type ActivityOrder = keyof typeof sortings;

/** What activities a list is of; what is absent or null selects nothing. */
export type ActivityFilter = {
  readonly sport?: Sport | null;
  readonly status?: ActivityStatus | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly updatedSince?: string | null;
};

/** Activities that are named, or lie in a span. */
export type ActivitySelection = Pick<ActivityFilter, 'from' | 'to' | 'sport'> & {
  readonly ids: readonly string[] | null;
};

const withStatus: Record<ActivityStatus, RawBuilder<boolean>> = {
  counted: sql`(activity.sport = 'running' and not activity.excluded)`,
  excluded: sql`activity.excluded`,
  implausible: sql`activity.features ->> 'implausible' is not null`,
};

/** Lists of the activities of one runner. */
export const createActivityLists = (db: Database) => {
  const matching = (runnerId: string, { sport, status, from, to, updatedSince }: ActivityFilter) => {
    let query = db.selectFrom('activity').where('activity.runnerId', '=', runnerId);
    if (sport != null) query = query.where('sport', '=', sport);
    if (status != null) query = query.where(withStatus[status]);
    if (from != null) query = query.where('localDay', '>=', from);
    if (to != null) query = query.where('localDay', '<=', to);
    if (updatedSince != null) query = query.where('updatedAt', '>=', updatedSince);
    return query;
  };

  return {
    list: (
      runnerId: string,
      page: CountedPageRequest & ActivityFilter & { readonly sort?: ActivityOrder },
    ): Promise<CountedPage<Activity>> => {
      const { sort = '-startTime' } = page;
      const query = matching(runnerId, page);
      return pageSorted<Activity>(
        page,
        sort,
        sortings[sort],
        ({ after, order }, limit) =>
          query.where(after).select(activityColumns).orderBy(order).limit(limit).execute(),
        () => query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst(),
      );
    },

    /** The newest activities that are selected. */
    select: async (
      runnerId: string,
      { ids, ...filter }: ActivitySelection,
      limit: number,
    ): Promise<Pick<Activity, 'id' | 'distanceMeters'>[]> => {
      const query = matching(runnerId, filter);
      const named = ids === null ? query : query.where('activity.id', '=', sql<string>`any(${ids})`);
      return named
        .select(['activity.id', 'activity.distanceMeters'])
        .orderBy('startAt', 'desc')
        .orderBy('activity.id', 'desc')
        .limit(limit)
        .execute();
    },

    removeMany: async (ids: readonly string[]): Promise<void> => {
      await db.deleteFrom('activity').where('id', '=', sql<string>`any(${ids})`).execute();
    },
  };
};
