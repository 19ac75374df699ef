import type { MinuteBin } from '#src/core/domain/activity-features.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { countSteps } from '#src/core/science/count-steps.ts';
import { CADENCE_UNIT_MIN_SPEED } from '#src/core/science/detect-cadence-unit.ts';
import { isWithin, type Limits, maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';
import { seek, shareAfter } from './active-clock.ts';
import type { RunView } from './run-view.ts';

/** Share of a minute that must have a cadence and a distance. Convention. */
const coveredShare = 0.8;
const binSeconds = SECONDS_PER_MINUTE;
/** m/s between walking and what a leap of distance makes of a minute. */
const runningSpeeds: Limits = {
  lowest: CADENCE_UNIT_MIN_SPEED,
  highest: maximumSpeedMetersPerSecond.running,
};

/** What is summed up of the moving time. */
type Sums = { stepped: number; steps: number; measured: number; meters: number };

const noSums = (): Sums => ({ stepped: 0, steps: 0, measured: 0, meters: 0 });

const addRecord = (sums: Sums, { movingSeconds, stream }: RunView, spm: Column, i: number): void => {
  const seconds = movingSeconds[i] as number;
  const rate = spm[i] as number;
  const step = stream.stepMeters[i] as number;
  if (rate > 0) {
    sums.stepped += seconds;
    sums.steps += countSteps(rate, seconds);
  }
  if (Number.isNaN(step)) return;
  sums.measured += seconds;
  if (seconds > 0) sums.meters += step;
};

/** The sums at a share of the way from one record to the next. */
const between = (before: Sums, after: Sums, share: number): Sums => ({
  stepped: before.stepped + share * (after.stepped - before.stepped),
  steps: before.steps + share * (after.steps - before.steps),
  measured: before.measured + share * (after.measured - before.measured),
  meters: before.meters + share * (after.meters - before.meters),
});

const binOf = (from: Sums, to: Sums): MinuteBin | null => {
  const [stepped, measured] = [to.stepped - from.stepped, to.measured - from.measured];
  if (Math.min(stepped, measured) < coveredShare * binSeconds) return null;
  const speedMetersPerSecond = (to.meters - from.meters) / measured;
  if (!isWithin(speedMetersPerSecond, runningSpeeds)) return null;
  return { speedMetersPerSecond, spm: ((to.steps - from.steps) / stepped) * SECONDS_PER_MINUTE };
};

/**
 * Speed and cadence of each whole minute of moving time, in order; minutes of walking (below 1.6 m/s), of
 * leaps of distance, and such without cadence for a fifth or more are left out.
 *
 * @param spm steps per minute at each record, `NaN` where unknown.
 */
export const binMinutes = (view: RunView, spm: Column): MinuteBin[] => {
  const { movingClock, movingTotalSeconds } = view;
  const minutes = Math.floor(movingTotalSeconds / binSeconds + 1e-9);
  const bins: MinuteBin[] = [];
  const sums = noSums();
  let from = noSums();
  let record = 0;
  for (let edge = 0; edge <= minutes * binSeconds; edge += binSeconds) {
    for (const next = seek(movingClock, record, edge); record < next; record += 1) {
      addRecord(sums, view, spm, record);
    }
    const after = { ...sums };
    if (record < spm.length) addRecord(after, view, spm, record);
    const upTo = between(sums, after, shareAfter(movingClock, record, edge));
    const bin = edge === 0 ? null : binOf(from, upTo);
    if (bin !== null) bins.push(bin);
    from = upTo;
  }
  return bins;
};
