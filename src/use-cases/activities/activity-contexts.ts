import {
  type Activity,
  addDays,
  CADENCE_LINE_DAYS,
  type Day,
  groupOutings,
  type HardSession,
  type HistoryRun,
  hardSessions,
  joinOutings,
  type OverstridingProxy,
  onPersonalLine,
  overstridingCertainty,
  ownCadenceLine,
  SECONDS_PER_MINUTE,
  type SessionSpike,
  sessionSpikes,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What the runs before an activity say of it. */
export type ActivityContext = {
  /** The first activity of its outing; null for what is no run or is excluded. */
  readonly outingId: string | null;
  readonly spike: SessionSpike;
  readonly hard: HardSession;
  readonly strideCertainty: OverstridingProxy['certainty'];
};

const withoutRuns = ({ features }: Activity): ActivityContext => ({
  outingId: null,
  spike: { category: 'unknown', change: null, longest30Meters: null },
  hard: { hard: null, because: [] },
  strideCertainty: features.overstriding.certainty,
});

/** Days that two instants may be further apart in two calendars (UTC+14 and UTC-12) than in one. */
const zonesDays = 2;
/** Days of runs that are read before an activity: 30 for its longest predecessor, 42 for the runner's own line. */
const lookBackDays = CADENCE_LINE_DAYS + zonesDays;

/** A runner's own straight line of cadence over speed. */
export type CadenceLine = { readonly interceptSpm: number; readonly slopeSpmPerMeterPerSecond: number };

/** The runner's own cadence line on the day of an activity, from the other runs; null while they are too few. */
const ownLineBeside = ({ id, localDay }: Activity, runs: readonly HistoryRun[]): CadenceLine | null => {
  const others = runs.filter((run) => run.id !== id);
  const { interceptSpm, slopeSpmPerMeterPerSecond } = ownCadenceLine(others, localDay);
  return interceptSpm === null || slopeSpmPerMeterPerSecond === null
    ? null
    : { interceptSpm, slopeSpmPerMeterPerSecond };
};

/** The height that the numbers of a run were computed with, metres. */
export const heightBehind = ({ features }: Activity): number | null => {
  const { stepLengthMeters: step, stepLengthShareOfHeight: share } = features;
  return step === null || share === null ? null : step / share;
};

/** Certainty of the overstriding proxy, compared with the runner's own cadence line from the other runs. */
const certaintyOf = (activity: Activity, runs: readonly HistoryRun[]): OverstridingProxy['certainty'] => {
  const { overstriding, averageSpeedMetersPerSecond: speed, movingSeconds } = activity.features;
  const { deficitPercent, expectedSpm, certainty } = overstriding;
  if (certainty !== 'low' || expectedSpm === null || speed === null) return certainty;
  const heightMeters = heightBehind(activity);
  const line = heightMeters === null ? null : ownLineBeside(activity, runs);
  if (line === null) return certainty;
  return overstridingCertainty({
    deficitPercent,
    ownDeficitPercent: ((expectedSpm - onPersonalLine(line, speed)) / expectedSpm) * 100,
    heightMeters,
    minutes: movingSeconds / SECONDS_PER_MINUTE,
  });
};

const readRunsAround = (
  { stores }: Pick<Dependencies, 'stores'>,
  runnerId: string,
  first: Day,
  last: Day,
): Promise<HistoryRun[]> =>
  stores.activities.historyRuns(runnerId, addDays(first, -lookBackDays), addDays(last, zonesDays));

/** The runner's own cadence line on the day of an activity, from the runs of the 42 days up to it. */
export const readOwnLine = async (
  deps: Pick<Dependencies, 'stores'>,
  activity: Activity,
): Promise<CadenceLine | null> => {
  const { runnerId, localDay } = activity;
  return ownLineBeside(activity, await readRunsAround(deps, runnerId, localDay, localDay));
};

/**
 * Session spike, hardness and certainty of the stride proxy of activities of one runner, from the runs of the weeks
 * before each. An activity that does not count (another sport, excluded) has no spike and no hardness.
 */
export const activityContexts = async (
  deps: Pick<Dependencies, 'stores'>,
  activities: readonly Activity[],
): Promise<(activity: Activity) => ActivityContext> => {
  const days = activities.map((activity) => activity.localDay).sort();
  const [first, last, runnerId] = [days[0], days.at(-1), activities[0]?.runnerId];
  if (first === undefined || last === undefined || runnerId === undefined) return withoutRuns;
  const runs = await readRunsAround(deps, runnerId, first, last);
  // The pieces of an outing share what is said of it.
  const pieces = groupOutings(runs);
  const outings = joinOutings(runs);
  const spikes = sessionSpikes(outings);
  const hard = hardSessions(outings, spikes);
  const indexOf = new Map(pieces.flatMap((outing, index) => outing.map(({ id }) => [id, index] as const)));
  return (activity) => {
    const index = indexOf.get(activity.id);
    const without = withoutRuns(activity);
    if (index === undefined) return without;
    return {
      outingId: pieces[index]?.[0]?.id ?? null,
      spike: spikes[index] ?? without.spike,
      hard: hard[index] ?? without.hard,
      strideCertainty: certaintyOf(activity, runs),
    };
  };
};
