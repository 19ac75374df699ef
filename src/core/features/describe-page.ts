import type { HeartRateFeatures } from '#src/core/domain/activity-features.ts';
import type { DecodedLap } from '#src/core/domain/decoded-activity.ts';
import type { RunPage } from '#src/core/domain/run-page.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { isRun } from '#src/core/domain/sport.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import { describeMap } from './describe-map.ts';
import { describeLaps, describeSplits } from './describe-sections.ts';
import { describeHeartRateZones, describePaceZones } from './describe-zones.ts';
import { findBestEfforts } from './find-best-efforts.ts';
import type { Totals } from './measure-totals.ts';
import type { RunView } from './run-view.ts';

/** What was found of a run before. */
type Found = {
  readonly totals: Pick<Totals, 'distanceMeters' | 'elapsedSeconds'>;
  readonly laps: readonly DecodedLap[];
  /** Steps per minute at each record; null where the cadence is not that of a run. */
  readonly spm: Column | null;
  readonly segments: readonly HeartRateSegment[];
  readonly heartRate: HeartRateFeatures | null;
};

/** Without a distance as a whole there is none of a part either. */
const withDistance = (view: RunView, { distanceMeters }: Found['totals']): RunView => {
  if (distanceMeters !== null) return view;
  const { stream } = view;
  const stepMeters = new Float64Array(stream.length).fill(Number.NaN);
  return { ...view, meters: new Float64Array(stream.length), stream: { ...stream, stepMeters } };
};

/** Laps, kilometres, best efforts, zones and the way of an activity; pace zones and best efforts of a run only. */
export const describePage = (described: RunView, found: Found, runner: Physiology): RunPage => {
  const view = withDistance(described, found.totals);
  const { stream, sport, meters } = view;
  return {
    laps: describeLaps(view, found.spm, found.laps, found.totals.elapsedSeconds),
    splits: describeSplits(view, found.spm),
    bestEfforts: isRun(sport) ? findBestEfforts(sport, stream.timeSeconds, meters) : [],
    heartRateZones: describeHeartRateZones(found.segments, found.heartRate, runner),
    paceZones: isRun(sport) ? describePaceZones(view, runner.thresholdSpeedMetersPerSecond) : null,
    ...describeMap(stream.columns),
  };
};
