import type { MinuteBin } from '#src/core/domain/activity-features.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { countSteps } from '#src/core/science/count-steps.ts';
import { CADENCE_UNIT_MIN_SPEED } from '#src/core/science/detect-cadence-unit.ts';
import { isWithin, type Limits, maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';
import { readAt, runningTotals } from './active-clock.ts';
import type { RunView } from './run-view.ts';

/** Share of a minute that must have a cadence and a distance. Convention. */
const coveredShare = 0.8;
const binSeconds = SECONDS_PER_MINUTE;
/** m/s between walking and what a leap of distance makes of a minute. */
const runningSpeeds: Limits = {
  lowest: CADENCE_UNIT_MIN_SPEED,
  highest: maximumSpeedMetersPerSecond.running,
};

const differences = (totals: Column): Column =>
  totals.slice(1).map((total, m) => total - (totals[m] as number));

/**
 * Speed and cadence of each whole minute of moving time, in order; minutes of walking (below 1.6 m/s), of
 * leaps of distance, and such without cadence for a fifth or more are left out.
 *
 * @param spm steps per minute at each record, `NaN` where unknown.
 */
export const binMinutes = (view: RunView, spm: Column): MinuteBin[] => {
  const { movingSeconds, movingClock, stream } = view;
  const minutes = Math.floor((movingClock.at(-1) ?? 0) / binSeconds + 1e-9);
  const edges = Float64Array.from({ length: minutes + 1 }, (_, m) => m * binSeconds);
  const perMinute = (value: (i: number) => number): Column =>
    differences(readAt(movingClock, runningTotals(movingSeconds.map((_, i) => value(i))), edges));
  const seconds = (i: number): number => movingSeconds[i] as number;
  const knows = (column: Column, i: number): boolean => (column[i] as number) > 0;
  const stepped = perMinute((i) => (knows(spm, i) ? seconds(i) : 0));
  const steps = perMinute((i) => (knows(spm, i) ? countSteps(spm[i] as number, seconds(i)) : 0));
  const measured = perMinute((i) => (Number.isNaN(stream.stepMeters[i]) ? 0 : seconds(i)));
  const meters = perMinute((i) => (seconds(i) > 0 ? (stream.stepMeters[i] as number) : 0));
  const bins: MinuteBin[] = [];
  for (let m = 0; m < minutes; m += 1) {
    const [withSteps, withMeters] = [stepped[m] as number, measured[m] as number];
    if (Math.min(withSteps, withMeters) < coveredShare * binSeconds) continue;
    const speedMetersPerSecond = (meters[m] as number) / withMeters;
    if (!isWithin(speedMetersPerSecond, runningSpeeds)) continue;
    bins.push({ speedMetersPerSecond, spm: ((steps[m] as number) / withSteps) * SECONDS_PER_MINUTE });
  }
  return bins;
};
