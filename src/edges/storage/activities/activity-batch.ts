import type { Activity, ActivitySource } from '#src/core/domain/activity.ts';
import { MS_PER_HOUR } from '#src/core/domain/units.ts';
import type { ActivityTables } from '#src/edges/storage/activity-store.ts';
import { longestHours, type PlacedSource, type Span } from './activity-sources.ts';

type Place = { readonly startMs: number; readonly endMs: number };

const placeOf = ({ startAt, endAt }: Span): Place => ({
  startMs: Date.parse(startAt),
  endMs: Date.parse(endAt),
});

const pickSpan = ({ startAt, endAt }: Activity): Span => ({ startAt, endAt });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byAge = (a: ActivitySource, b: ActivitySource): number =>
  compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);

/** The reads and writes of activities that filing a recording needs. */
export type ActivityWork = {
  readonly candidates: (
    runnerId: string,
    spans: readonly Span[],
    hours: number,
  ) => Promise<readonly ActivitySource[]>;
  readonly insert: (activity: Activity) => Promise<void>;
  readonly putSource: (source: ActivitySource) => Promise<void>;
} & Pick<ActivityTables, 'sourcesOf' | 'findById' | 'update' | 'remove' | 'moveSource'>;

/** Activities of one runner as a batch of recordings changes them: read once, kept in memory, written together. */
export type ActivityBatch = ActivityWork & { readonly write: () => Promise<void> };

/**
 * Opens a batch inside the transaction that holds the runner's lock. It answers as the store would after each write.
 *
 * @param spans of the recordings to come: what lies around them is read at once.
 * @param hours as `candidates` will be asked for.
 */
export const openActivityBatch = async (
  store: ActivityTables,
  runnerId: string,
  spans: readonly Span[],
  hours: number,
): Promise<ActivityBatch> => {
  const sources = new Map<string, ActivitySource>();
  /** When each activity is; null for one that exists no more. */
  const places = new Map<string, Place | null>();
  const activities = new Map<string, Activity>();
  const read: Place[] = [];
  const inserted = new Set<string>();
  const updated = new Set<string>();
  const removed = new Set<string>();
  const put = new Set<string>();
  const moved = new Set<string>();

  const take = (rows: readonly PlacedSource[]): void => {
    const known = new Set(places.keys());
    for (const { startAt, endAt, ...source } of rows) {
      // An activity comes with all of its recordings: what is known of one is never older than the table.
      if (source.activityId === null || known.has(source.activityId)) continue;
      places.set(source.activityId, placeOf({ startAt, endAt }));
      sources.set(source.id, source);
    }
  };

  const readAround = async (wanted: readonly Span[]): Promise<void> => {
    take(await store.candidates(runnerId, wanted, hours));
    read.push(...wanted.map(placeOf));
  };

  const overlaps = (source: ActivitySource, { startMs, endMs }: Place): boolean => {
    const place = source.activityId === null ? null : places.get(source.activityId);
    return (
      place != null &&
      place.startMs <= endMs + hours * MS_PER_HOUR &&
      place.endMs >= startMs - hours * MS_PER_HOUR
    );
  };

  const isMergedNear = ({ reason, activityId, features }: ActivitySource, place: Place): boolean =>
    reason === 'merged' &&
    activityId !== null &&
    features.startMs >= place.startMs - (hours + longestHours) * MS_PER_HOUR &&
    features.startMs <= place.endMs + hours * MS_PER_HOUR;

  /** All recordings of the activities that have one such. */
  const ofActivities = (isWanted: (source: ActivitySource) => boolean): ActivitySource[] => {
    const all = [...sources.values()];
    const ids = new Set(all.flatMap((one) => (isWanted(one) ? one.activityId : [])));
    return all.filter(({ activityId }) => ids.has(activityId)).toSorted(byAge);
  };

  const findById = async (id: string): Promise<Activity | undefined> => {
    const known = activities.get(id);
    if (known !== undefined || removed.has(id)) return known;
    const found = await store.findById(id);
    if (found !== undefined) activities.set(id, found);
    return found;
  };

  const isRead = ({ startMs, endMs }: Place): boolean =>
    read.some((one) => one.startMs <= startMs && endMs <= one.endMs);

  await readAround(spans);

  return {
    candidates: async (_runnerId, wanted) => {
      const spots = wanted.map(placeOf);
      if (!spots.every(isRead)) await readAround(wanted);
      const isNear = (one: ActivitySource) =>
        spots.some((spot) => overlaps(one, spot) || isMergedNear(one, spot));
      return ofActivities(isNear);
    },
    sourcesOf: async (activityId) => {
      if (!places.has(activityId)) {
        const activity = await findById(activityId);
        const rows = activity === undefined ? [] : await store.sourcesOf(activityId);
        take(rows.map((row) => ({ ...row, ...pickSpan(activity as Activity) })));
      }
      return ofActivities((one) => one.activityId === activityId);
    },
    findById,
    insert: async (activity) => {
      inserted.add(activity.id);
      activities.set(activity.id, activity);
      places.set(activity.id, placeOf(activity));
    },
    update: async (activity) => {
      if (!inserted.has(activity.id)) updated.add(activity.id);
      activities.set(activity.id, activity);
      places.set(activity.id, placeOf(activity));
    },
    remove: async (id) => {
      if (!inserted.delete(id)) removed.add(id);
      updated.delete(id);
      activities.delete(id);
      places.set(id, null);
    },
    putSource: async (source) => {
      put.add(source.id);
      sources.set(source.id, source);
    },
    moveSource: async (id, activityId, reason) => {
      const source = sources.get(id);
      if (source !== undefined) sources.set(id, { ...source, activityId, reason });
      if (!put.has(id)) moved.add(id);
    },
    write: async () => {
      const stated = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => activities.get(id) ?? []);
      await store.insertMany(stated(inserted));
      await store.putSources([...put].flatMap((id) => sources.get(id) ?? []));
      for (const id of moved) {
        const source = sources.get(id);
        if (source !== undefined) await store.moveSource(id, source.activityId, source.reason);
      }
      for (const activity of stated(updated)) await store.update(activity);
      if (removed.size > 0) await store.removeMany([...removed]);
    },
  };
};
