import {
  type Activity,
  addDays,
  CADENCE_LINE_DAYS,
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

/** Certainty of the overstriding proxy, compared with the runner's own cadence line from the other runs. */
const certaintyOf = (activity: Activity, runs: readonly HistoryRun[]): OverstridingProxy['certainty'] => {
  const { overstriding, averageSpeedMetersPerSecond: speed, movingSeconds } = activity.features;
  const { deficitPercent, expectedSpm, certainty } = overstriding;
  if (certainty !== 'low' || expectedSpm === null || speed === null) return certainty;
  // The height that the numbers of this run were computed with.
  const { stepLengthMeters: step, stepLengthShareOfHeight: share } = activity.features;
  if (step === null || share === null) return certainty;
  const others = runs.filter(({ id }) => id !== activity.id);
  const { interceptSpm, slopeSpmPerMeterPerSecond } = ownCadenceLine(others, activity.localDay);
  if (interceptSpm === null || slopeSpmPerMeterPerSecond === null) return certainty;
  const own = onPersonalLine({ interceptSpm, slopeSpmPerMeterPerSecond }, speed);
  return overstridingCertainty({
    deficitPercent,
    ownDeficitPercent: ((expectedSpm - own) / expectedSpm) * 100,
    heightMeters: step / share,
    minutes: movingSeconds / SECONDS_PER_MINUTE,
  });
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
  const runs = await deps.stores.activities.historyRuns(
    runnerId,
    addDays(first, -lookBackDays),
    addDays(last, zonesDays),
  );
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
