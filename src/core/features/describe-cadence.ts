import { quantile } from 'simple-statistics';
import type { CadenceFeatures, MinuteBin } from '#src/core/domain/activity-features.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { isRun } from '#src/core/domain/sport.ts';
import { cadenceDecay } from '#src/core/science/cadence-decay.ts';
import { highestStepsPerMinute } from '#src/core/streams/limits.ts';
import { binMinutes } from './minute-bins.ts';
import { resolveCadence } from './resolve-cadence.ts';
import { meanOver, perSecond, type RunView } from './run-view.ts';

export type CadenceDescription = {
  readonly cadence: CadenceFeatures;
  /** Steps per minute, both feet, at each record; `NaN` where unknown. */
  readonly spm: Column;
  /** The same at each second of moving time. */
  readonly spmEachSecond: Column;
  readonly minuteBins: readonly MinuteBin[];
};

const noCadence: CadenceFeatures = {
  averageSpm: null,
  maximumSpm: null,
  coverage: 0,
  factor: null,
  source: 'none',
  confidence: 'none',
  reason: 'no_cadence',
  decayPercent: null,
  distribution: null,
};

/** What is said of an activity that is no run: its cadence is not that of running legs. */
export const cadenceOfOtherSport: CadenceFeatures = { ...noCadence, reason: 'not_a_run' };

/** Seconds for which a cadence must be held to be the highest: a shorter one is a glitch of the sensor. Convention. */
const heldSeconds = 5;

/** Stored cadences in steps per minute; `NaN` where unknown, and where no legs turn so fast. */
const stepsPerMinute = (stored: Column | undefined, factor: number, length: number): Column => {
  const spm = new Float64Array(length);
  if (stored === undefined) return spm.fill(Number.NaN);
  for (let i = 0; i < length; i += 1) {
    const rate = (stored[i] as number) * factor;
    spm[i] = rate <= highestStepsPerMinute ? rate : Number.NaN;
  }
  return spm;
};

/** The highest cadence that was held for some seconds of moving time, and the mean where none was held. */
const highestHeld = (spmEachSecond: Column, mean: number): number => {
  let highest = mean;
  let higherSeconds = 0;
  for (let s = 0, { length } = spmEachSecond; s < length; s += 1) {
    // An unknown second is above nothing.
    higherSeconds = (spmEachSecond[s] as number) > highest ? higherSeconds + 1 : 0;
    if (higherSeconds < heldSeconds) continue;
    highest = Math.min(...spmEachSecond.subarray(s + 1 - heldSeconds, s + 1));
    higherSeconds = 0;
    while ((spmEachSecond[s - higherSeconds] as number) > highest) higherSeconds += 1;
  }
  return highest;
};

/** Percentiles by straight lines between the sorted values, as spreadsheets take them (`PERCENTILE.INC`). */
const distributionOf = (spmEachSecond: Column): CadenceFeatures['distribution'] => {
  const values: number[] = [];
  for (let s = 0, { length } = spmEachSecond; s < length; s += 1) {
    const spm = spmEachSecond[s] as number;
    if (spm > 0) values.push(spm);
  }
  if (values.length === 0) return null;
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95]);
  return { p5, p25, p50, p75, p95 };
};

/**
 * Cadence of a run, walk or hike in steps per minute, both feet: means over the moving time in which legs turned (a zero
 * while standing is no cadence), with the proof of its unit.
 */
export const describeCadence = (
  view: RunView,
  decoded: DecodedActivity,
  averageSpeedMetersPerSecond: number | null,
): CadenceDescription => {
  const stored = view.stream.columns.cadence;
  const resolution = resolveCadence({
    format: decoded.format,
    onFoot: isRun(decoded.sport) ? 'running' : 'walking',
    cadence: perSecond(view, stored),
    speed: view.speedEachSecond,
    summaryCadence: decoded.summary.averageCadence,
    averageSpeedMetersPerSecond,
  });
  const factor = resolution.factor ?? Number.NaN;
  const spm = stepsPerMinute(
    resolution.source === 'records' ? stored : undefined,
    factor,
    view.stream.length,
  );
  const spmEachSecond = perSecond(view, spm);
  const minuteBins = binMinutes(view, spm);
  const turning = meanOver(spm, view.movingSignalSeconds, 0);
  const stated = resolution.source === 'summary' && resolution.factor !== null;
  const summarised = (value: number | null): number | null => {
    const rate = stated && value !== null ? value * factor : Number.NaN;
    return rate > 0 && rate <= highestStepsPerMinute ? rate : null;
  };
  const { averageCadence, maximumCadence } = decoded.summary;
  return {
    spm,
    spmEachSecond,
    minuteBins,
    cadence: {
      ...resolution,
      averageSpm: turning?.mean ?? summarised(averageCadence),
      maximumSpm: turning === null ? summarised(maximumCadence) : highestHeld(spmEachSecond, turning.mean),
      coverage: turning === null ? 0 : Math.min(1, turning.seconds / view.movingTotalSeconds),
      decayPercent: cadenceDecay(minuteBins),
      distribution: distributionOf(spmEachSecond),
    },
  };
};
