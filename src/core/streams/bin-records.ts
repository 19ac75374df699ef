import { type Column, hasUnknown } from '#src/core/domain/signal.ts';
import { recordStandsForSeconds, sparseIntervals } from './limits.ts';
import { usualSeconds } from './usual-seconds.ts';

/** Signals along one axis of time, no finer than a screen shows them. */
export type BinnedSignals = {
  readonly timeSeconds: readonly number[];
  /** In the order of the signals; null where there is no value: a line breaks there. */
  readonly values: readonly (readonly (number | null)[])[];
};

/** Seconds between two values up to which a line joins them. */
const joinedSeconds = (timeSeconds: Column): number => {
  const between = timeSeconds.subarray(1).map((second, i) => second - (timeSeconds[i] as number));
  return Math.max(recordStandsForSeconds, sparseIntervals * (usualSeconds(between) ?? 0));
};

/** A signal whose short gaps are bridged, so that one that is written less often than the others is a line too. */
const bridge = (timeSeconds: Column, values: Column, joined: number): Column => {
  if (!hasUnknown(values)) return values;
  const bridged = values.slice();
  let known = -1;
  for (let i = 0, { length } = values; i < length; i += 1) {
    if (Number.isNaN(values[i])) continue;
    const [from, to] = [timeSeconds[known] ?? Number.NaN, timeSeconds[i] as number];
    const rise = (values[i] as number) - (values[known] ?? Number.NaN);
    for (let k = known + 1; k < i && to - from <= joined; k += 1)
      bridged[k] = (values[known] as number) + (rise * ((timeSeconds[k] as number) - from)) / (to - from);
    known = i;
  }
  return bridged;
};

/** The first records of bins of equal length that hold one, and the number of records at the end. */
const firstOfBins = (timeSeconds: Column, bins: number): number[] => {
  const { length } = timeSeconds;
  if (length <= 2 * bins) return Array.from({ length: length + 1 }, (_, i) => i);
  const end = timeSeconds[length - 1] as number;
  const firsts: number[] = [];
  let last = -1;
  for (let i = 0; i < length; i += 1) {
    const bin = Math.min(bins - 1, Math.floor(((timeSeconds[i] as number) / end) * bins));
    if (bin !== last) firsts.push(i);
    last = bin;
  }
  return [...firsts, length];
};

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The lowest and the highest value from a record to before another, in the order in which they were. */
const extremes = (values: Column, from: number, to: number): [number | null, number | null] => {
  let [low, high] = [from, from];
  for (let i = from + 1; i < to; i += 1) {
    const value = values[i] as number;
    if (value < (values[low] as number) || Number.isNaN(values[low])) low = i;
    if (value > (values[high] as number) || Number.isNaN(values[high])) high = i;
  }
  return [known(values[Math.min(low, high)]), known(values[Math.max(low, high)])];
};

/**
 * Signals as a screen shows them: of each of `bins` stretches of equal length the lowest and the highest value, so that
 * peaks stay. Where nothing was recorded for longer than a record stands for, there is a time without values.
 *
 * @param columns signals as long as `timeSeconds`, which increases from 0; `NaN` is no value.
 * @example
 * binRecords([Float64Array.of(5, 6)], Float64Array.of(0, 300), 10); // times [0, 150, 300], values [[5, null, 6]]
 */
export const binRecords = (columns: readonly Column[], timeSeconds: Column, bins: number): BinnedSignals => {
  const joined = joinedSeconds(timeSeconds);
  const lines = columns.map((values) => bridge(timeSeconds, values, joined));
  const firsts = firstOfBins(timeSeconds, bins);
  const times: number[] = [];
  const values: (number | null)[][] = lines.map(() => []);
  for (let bin = 0; bin + 1 < firsts.length; bin += 1) {
    const [from, to] = [firsts[bin] as number, firsts[bin + 1] as number];
    const [start, end, before] = [
      timeSeconds[from] as number,
      timeSeconds[to - 1] as number,
      timeSeconds[from - 1],
    ];
    if (before !== undefined && start - before > joined) {
      times.push((before + start) / 2);
      for (const line of values) line.push(null);
    }
    times.push(...(to - from === 1 ? [start] : [start, end]));
    for (const [k, line] of lines.entries())
      values[k]?.push(...(to - from === 1 ? [known(line[from])] : extremes(line, from, to)));
  }
  return { timeSeconds: times, values };
};
