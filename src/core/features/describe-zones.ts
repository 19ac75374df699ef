import type { HeartRateFeatures } from '#src/core/domain/activity-features.ts';
import type { HeartRateZone, PaceZone } from '#src/core/domain/run-page.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import { heartRateZones, paceZones, zoneIndex } from '#src/core/science/training-zones.ts';
import { zoneCoverage } from './describe-loads.ts';
import type { RunView } from './run-view.ts';

const addTo = (sums: number[], index: number, seconds: number): void => {
  sums[index] = (sums[index] ?? 0) + seconds;
};

/** Seconds in the runner's heart-rate zones, timer running; null without zones or below half of the run covered. */
export const describeHeartRateZones = (
  segments: readonly HeartRateSegment[],
  heartRate: HeartRateFeatures | null,
  runner: Physiology,
): HeartRateZone[] | null => {
  const zones = heartRateZones(runner.maxHeartRateBpm, runner.thresholdHeartRateBpm);
  if (zones === null || heartRate === null || heartRate.coverage < zoneCoverage) return null;
  const seconds = zones.map(() => 0);
  for (const { heartRateBpm, minutes } of segments)
    addTo(seconds, zoneIndex(zones, heartRateBpm), minutes * SECONDS_PER_MINUTE);
  return zones.map(({ zone, from, to }, i) => ({ zone, fromBpm: from, toBpm: to, seconds: seconds[i] ?? 0 }));
};

/** Seconds of movement in the runner's pace zones; null without a threshold speed or a speed. */
export const describePaceZones = (view: RunView, thresholdSpeed: number | null): PaceZone[] | null => {
  const zones = paceZones(thresholdSpeed);
  if (zones === null || view.speed.every(Number.isNaN)) return null;
  const seconds = new Float64Array(zones.length);
  for (let i = 0, { length } = view.speed; i < length; i += 1) {
    const speed = view.speed[i] as number;
    if (Number.isNaN(speed)) continue;
    const index = zoneIndex(zones, speed);
    seconds[index] = (seconds[index] as number) + (view.movingSeconds[i] as number);
  }
  return zones.map(({ zone, from, to }, i) => ({
    zone,
    fromMetersPerSecond: from,
    toMetersPerSecond: to,
    seconds: seconds[i] ?? 0,
  }));
};
