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
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Copies are searched this far around a recording: a clock may be wrong by a time zone of up to 14 hours. */
const copyHours = 15;
/** Recordings of one hour that are compared; nobody has so many watches. Convention. */
const mostConnected = 32;
/** Reasons that a person gave: such recordings stay where they were put. */
const statedReasons: ReadonlySet<string> = new Set(['split', 'merged']);

/** A recording and all that are one run with it, directly or through others, with the rest of their activities. */
export const findConnected = async (tx: Stores, recording: ActivitySource): Promise<ActivitySource[]> => {
  const found = new Map([[recording.id, recording]]);
  for (const one of found.values()) {
    if (found.size > mostConnected) break;
    const { startMs, endMs } = one.features;
    const span = { startAt: formatInstant(startMs), endAt: formatInstant(endMs) };
    const candidates = await tx.activities.candidates(recording.runnerId, span, copyHours);
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
const joinStatements = (activities: readonly Activity[]): ActivityStatement =>
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

export type Regrouped = {
  /** The activity of each recording. */
  readonly activityIds: ReadonlyMap<string, string>;
  /** The activities of the recordings as they were before. */
  readonly before: readonly Activity[];
};

/**
 * Makes one activity of each run among recordings that belong together: joins those that are copies, and takes apart
 * those that are not. The oldest activity of a run stays, with what people said of any; what a person split or merged
 * is left as it is. Runs inside the transaction that holds the runner's lock.
 */
export const regroup = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  sources: readonly ActivitySource[],
  at: string,
): Promise<Regrouped> => {
  const isStated = sources.some(({ reason }) => statedReasons.has(reason));
  const groups = isStated ? keepGroups(sources) : groupRecordings(sources);
  const known = new Map<string, Activity>();
  for (const { activityId } of sources) {
    if (activityId === null || known.has(activityId)) continue;
    const activity = await tx.activities.findById(activityId);
    if (activity !== undefined) known.set(activityId, activity);
  }
  const activityIds = new Map<string, string>();
  for (const group of groups) {
    const before = [...known.values()].filter(({ id }) => group.some(({ activityId }) => activityId === id));
    const taken = new Set(activityIds.values());
    const oldest = before
      .map(({ id }) => id)
      .filter((id) => !taken.has(id))
      .toSorted()[0];
    const id = oldest ?? deps.newId('activity');
    const activity = composeActivity(id, group, joinStatements(before), at);
    await (oldest === undefined ? tx.activities.insert(activity) : tx.activities.update(activity));
    for (const source of group) {
      await tx.activities.putSource({ ...source, activityId: id, reason: reasonOf(source, group, id) });
      activityIds.set(source.id, id);
    }
  }
  const left = new Set(activityIds.values());
  for (const id of known.keys()) if (!left.has(id)) await tx.activities.remove(id);
  return { activityIds, before: [...known.values()] };
};
