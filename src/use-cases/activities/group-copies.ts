import {
  type Activity,
  type ActivitySource,
  type ActivityStatement,
  areCopies,
  compareSources,
  composeActivity,
  formatInstant,
  groupRecordings,
  matchRecordings,
  nothingStated,
} from '#src/core/index.ts';
import type { ActivityBatch, ActivityWork } from '#src/edges/storage/activities/activity-batch.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { keepUpdatedAt } from './keep-updated-at.ts';

/** What filing recordings reads and writes: the store in a transaction, or a batch over it. */
export type FilingStores = { readonly activities: ActivityWork };

/** Copies are searched this far around a recording: a clock may be wrong by a time zone of up to 14 hours. */
const copyHours = 15;
/** Recordings of one hour that are compared; nobody has so many watches. Convention. */
export const mostConnected = 32;
/** Reasons that a person gave: such recordings stay where they were put. */
const statedReasons: ReadonlySet<string> = new Set(['split', 'merged']);

const spanOf = ({ features: { startMs, endMs } }: Pick<ActivitySource, 'features'>) => ({
  startAt: formatInstant(startMs),
  endAt: formatInstant(endMs),
});

/** The activities around these recordings, read at once, to be changed in memory and written together. */
export const openFiling = (
  tx: Pick<Stores, 'activities'>,
  runnerId: string,
  recordings: readonly Pick<ActivitySource, 'features'>[],
): Promise<ActivityBatch> => tx.activities.openBatch(runnerId, recordings.map(spanOf), copyHours);

/** Recordings and all that are one run with them, directly or through others, with the rest of their activities. */
export const findConnected = async (
  tx: FilingStores,
  recordings: readonly ActivitySource[],
): Promise<ActivitySource[]> => {
  const found = new Map(recordings.map((recording) => [recording.id, recording]));
  for (const one of found.values()) {
    if (found.size > mostConnected) break;
    const candidates = await tx.activities.candidates(one.runnerId, [spanOf(one)], copyHours);
    const ids = new Set(
      candidates.filter((candidate) => areCopies(one, candidate)).map(({ activityId }) => activityId),
    );
    ids.add(one.activityId);
    for (const candidate of candidates) {
      if (ids.has(candidate.activityId) && !found.has(candidate.id)) found.set(candidate.id, candidate);
    }
  }
  return [...found.values()];
};

/** Recordings by activity as they are, with those that have none at the most trusted of their copies. */
const keepGroups = (sources: readonly ActivitySource[]): ActivitySource[][] => {
  const placed = sources.filter(({ activityId }) => activityId !== null);
  const groups = Map.groupBy(placed, ({ activityId }) => activityId);
  for (const source of sources.filter(({ activityId }) => activityId === null)) {
    const copy = placed.toSorted(compareSources).find((other) => areCopies(other, source));
    const group = copy === undefined ? undefined : groups.get(copy.activityId);
    if (group === undefined) groups.set(source.id, [source]);
    else group.push(source);
  }
  return [...groups.values()];
};

/** What people said of activities that turn out to be one; it is left out only where all were. */
export const joinStatements = (activities: readonly Activity[]): ActivityStatement =>
  activities.length === 0
    ? nothingStated
    : {
        sessionRpe: activities.find(({ sessionRpe }) => sessionRpe !== null)?.sessionRpe ?? null,
        sportOverride: activities.find(({ sportOverride }) => sportOverride !== null)?.sportOverride ?? null,
        excluded: activities.every(({ excluded }) => excluded),
      };

const reasonOf = (source: ActivitySource, group: readonly ActivitySource[], activityId: string): string => {
  if (source.activityId === activityId) return source.reason;
  const matches = group.map((other) => (other === source ? null : matchRecordings(other, source)));
  return matches.find((match) => match?.same === true)?.reason ?? 'first';
};

/** Activities by id, of those that hold any of these recordings. */
const findHolders = async (
  tx: FilingStores,
  sources: readonly ActivitySource[],
): Promise<Map<string, Activity>> => {
  const known = new Map<string, Activity>();
  for (const id of new Set(sources.map(({ activityId }) => activityId))) {
    const activity = id === null ? undefined : await tx.activities.findById(id);
    if (activity !== undefined) known.set(activity.id, activity);
  }
  return known;
};

export type Regrouped = {
  /** The activity of each recording. */
  readonly activityIds: ReadonlyMap<string, string>;
  /** The activities of the recordings as they were before. */
  readonly before: readonly Activity[];
  /** Activities that exist no more, and which one each has become. */
  readonly joined: ReadonlyMap<string, string>;
};

/**
 * Makes one activity of each run among recordings that belong together: joins those that are copies, and takes apart
 * those that are not. The oldest activity of a run stays, with what people said of any; what a person split or merged
 * is left as it is. Runs inside the transaction that holds the runner's lock.
 *
 * @param touched ids of recordings that are new, or whose activity lost one: their activities are composed again.
 * @param sessionRpe the effort that the new recording states; null where it states none.
 */
export const regroup = async (
  tx: FilingStores,
  deps: Pick<Dependencies, 'newId'>,
  sources: readonly ActivitySource[],
  touched: ReadonlySet<string>,
  at: string,
  sessionRpe: number | null = null,
): Promise<Regrouped> => {
  const isStated = sources.some(({ reason }) => statedReasons.has(reason));
  const groups = isStated ? keepGroups(sources) : groupRecordings(sources);
  const known = await findHolders(tx, sources);
  const activityIds = new Map<string, string>();
  const left = new Set<string>();
  for (const group of groups) {
    const before = [...known.values()].filter(({ id }) => group.some(({ activityId }) => activityId === id));
    const oldest = before
      .map(({ id }) => id)
      .toSorted()
      .find((id) => !left.has(id));
    const id = oldest ?? deps.newId('activity');
    left.add(id);
    for (const source of group) activityIds.set(source.id, id);
    const members = sources.filter(({ activityId }) => activityId === id);
    const isSame = members.length === group.length && group.every((source) => members.includes(source));
    const isTouched = group.some((source) => touched.has(source.id));
    if (isSame && !isTouched) continue;
    const stated = joinStatements(before);
    const effort = (isTouched ? sessionRpe : null) ?? stated.sessionRpe;
    const activity = composeActivity(id, group, { ...stated, sessionRpe: effort }, at);
    const earlier = known.get(id);
    if (earlier === undefined) await tx.activities.insert(activity);
    else await tx.activities.update(isSame ? keepUpdatedAt(earlier, activity) : activity);
    for (const source of group) {
      const reason = reasonOf(source, group, id);
      if (touched.has(source.id)) await tx.activities.putSource({ ...source, activityId: id, reason });
      else if (source.activityId !== id) await tx.activities.moveSource(source.id, id, reason);
    }
  }
  const joined = new Map<string, string>();
  for (const { id, activityId } of sources) {
    const into = activityIds.get(id);
    if (activityId !== null && !left.has(activityId) && into !== undefined) joined.set(activityId, into);
  }
  for (const id of joined.keys()) await tx.activities.remove(id);
  return { activityIds, before: [...known.values()], joined };
};
