import type { RunSection } from '#src/core/domain/run-page.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { recordStandsForSeconds } from './limits.ts';

/** What a run is cut along. Columns are equally long; a signal that was not recorded is absent. */
export type Lengths = {
  readonly timeSeconds: Column;
  /** Cumulative metres. */
  readonly distance: Column;
  readonly heartRate?: Column | undefined;
  /** Steps per minute of both feet. */
  readonly spm?: Column | undefined;
};

/** Splits that are shown of a run; those of a day on foot are fewer. Convention. */
const mostSplits = 500;
/** Metres that are left after the last whole length and are no split yet. Convention. */
const leastMeters = 1;

const meanBetween = (values: Column | undefined, time: Column, from: number, to: number): number | null => {
  let [sum, seconds] = [0, 0];
  for (let i = from; values !== undefined && i < to; i += 1) {
    const value = values[i] as number;
    const step = Math.min(recordStandsForSeconds, (time[i + 1] ?? Number.NaN) - (time[i] as number));
    if (Number.isNaN(value) || Number.isNaN(step)) continue;
    sum += value * step;
    seconds += step;
  }
  return seconds > 0 ? sum / seconds : null;
};

/**
 * A run cut into equal lengths, the last one with what was left: when each began, how long it took, pauses included, and
 * the mean heart rate and cadence over it. Empty without a distance.
 *
 * @example
 * splitByLength({ timeSeconds, distance }, 1609.344)[0]; // { startSeconds: 0, durationSeconds: 512.4, distanceMeters: 1609.344, … }
 */
export const splitByLength = (run: Lengths, lengthMeters: number): RunSection[] => {
  const { timeSeconds: time, distance, heartRate, spm } = run;
  const known = Uint32Array.from(distance.keys()).filter((i) => !Number.isNaN(distance[i]));
  const metersOf = (k: number): number => distance[known[k] ?? -1] ?? Number.NaN;
  const timeOf = (k: number): number => time[known[k] ?? -1] ?? Number.NaN;
  const whole = known.length === 0 ? 0 : metersOf(known.length - 1);
  const splits: RunSection[] = [];
  let [startSeconds, startMeters, startRecord, k] = [0, 0, 0, 0];
  while (whole - startMeters >= leastMeters && splits.length < mostSplits) {
    const endMeters = Math.min(whole, startMeters + lengthMeters);
    while (metersOf(k) < endMeters) k += 1;
    const step = metersOf(k) - metersOf(k - 1);
    const share = step > 0 ? (endMeters - metersOf(k - 1)) / step : 1;
    const endSeconds = k === 0 ? timeOf(0) : timeOf(k - 1) + share * (timeOf(k) - timeOf(k - 1));
    const endRecord = known[k] ?? 0;
    splits.push({
      startSeconds,
      durationSeconds: endSeconds - startSeconds,
      movingSeconds: null,
      distanceMeters: endMeters - startMeters,
      averageBpm: meanBetween(heartRate, time, startRecord, endRecord),
      averageSpm: meanBetween(spm, time, startRecord, endRecord),
    });
    [startSeconds, startMeters, startRecord] = [endSeconds, endMeters, endRecord];
  }
  return splits;
};
