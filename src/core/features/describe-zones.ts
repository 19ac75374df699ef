import type { HeartRateFeatures } from '#src/core/domain/activity-features.ts';
import type { HeartRateZone, PaceZone } from '#src/core/domain/run-page.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import { heartRateZones, paceZones, type Zone, zoneIndex } from '#src/core/science/training-zones.ts';
import { zoneCoverage } from './describe-loads.ts';
import type { RunView } from './run-view.ts';

/** Seconds in each zone of values that stand for a time. */
const sumSeconds = (
  zones: readonly Zone[],
  values: Iterable<{ readonly value: number; readonly seconds: number }>,
): number[] => {
  const sums = zones.map(() => 0);
  for (const { value, seconds } of values) {
    const index = zoneIndex(zones, value);
    sums[index] = (sums[index] ?? 0) + seconds;
  }
  return sums;
};

/** Seconds in the runner's heart-rate zones, timer running; null without zones or below half of the run covered. */
export const describeHeartRateZones = (
  segments: readonly HeartRateSegment[],
  heartRate: HeartRateFeatures | null,
  runner: Physiology,
): HeartRateZone[] | null => {
  const zones = heartRateZones(runner.maxHeartRateBpm, runner.thresholdHeartRateBpm);
  if (zones === null || heartRate === null || heartRate.coverage < zoneCoverage) return null;
  const seconds = sumSeconds(
    zones,
    segments.map(({ heartRateBpm, minutes }) => ({
      value: heartRateBpm,
      seconds: minutes * SECONDS_PER_MINUTE,
    })),
  );
  return zones.map(({ zone, from, to }, i) => ({ zone, fromBpm: from, toBpm: to, seconds: seconds[i] ?? 0 }));
};

function* movingSpeeds({ speed, movingSeconds }: RunView) {
  for (let i = 0; i < speed.length; i += 1) {
    const [value, seconds] = [speed[i] as number, movingSeconds[i] as number];
    if (seconds > 0 && !Number.isNaN(value)) yield { value, seconds };
  }
}

/** Seconds of movement in the runner's pace zones; null without a threshold speed or a speed. */
export const describePaceZones = (view: RunView, thresholdSpeed: number | null): PaceZone[] | null => {
  const zones = paceZones(thresholdSpeed);
  if (zones === null || view.speed.every(Number.isNaN)) return null;
  const seconds = sumSeconds(zones, movingSpeeds(view));
  return zones.map(({ zone, from, to }, i) => ({
    zone,
    fromMetersPerSecond: from,
    toMetersPerSecond: to,
    seconds: seconds[i] ?? 0,
  }));
};
