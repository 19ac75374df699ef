import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import { MS_PER_DAY, MS_PER_SECOND } from '#src/core/domain/units.ts';

/** Heart rates of two decades of a watch, 64 MiB; more are not kept: the reading process has 300 MB. Convention. */
const mostSamples = 2 ** 23;
/** A sample is one number: its time and beats together, which sort by time. */
const beatsRange = 512;
/** Milliseconds without a heart rate after which a record without one stands, so that a gap in it is no pause. */
const fillMs = 10 * MS_PER_SECOND;
/** Workouts that last longer get no records. Convention. */
const longestMs = MS_PER_DAY;

/** Heart rates of a whole export, and those of a span of it. */
export type HeartRates = {
  readonly add: (timeMs: EpochMs, beats: number) => void;
  /** The records of a workout, from its start to its end; null without a heart rate in it. */
  readonly between: (startMs: EpochMs, endMs: EpochMs) => RecordColumns | null;
};

/** The first place whose value is not below another. */
const placeOf = (sorted: Float64Array, value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

const toRecords = (samples: Float64Array, startMs: EpochMs, endMs: EpochMs): RecordColumns => {
  const times = [startMs];
  const beats = [Number.NaN];
  const fillUpTo = (timeMs: EpochMs): void => {
    for (let last = times.at(-1) ?? startMs; timeMs - last > fillMs; last += fillMs) {
      times.push(last + fillMs);
      beats.push(Number.NaN);
    }
  };
  for (const sample of samples) {
    const timeMs = Math.floor(sample / beatsRange);
    fillUpTo(timeMs);
    if (timeMs > (times.at(-1) ?? startMs)) {
      times.push(timeMs);
      beats.push(Number.NaN);
    }
    beats[beats.length - 1] = sample - timeMs * beatsRange;
  }
  fillUpTo(endMs);
  if (endMs > (times.at(-1) ?? startMs)) {
    times.push(endMs);
    beats.push(Number.NaN);
  }
  return {
    length: times.length,
    timeMs: Float64Array.from(times),
    columns: { heartRate: Float64Array.from(beats) },
  };
};

/** An empty collection. Whole beats are kept. */
export const createHeartRates = (): HeartRates => {
  let samples = new Float64Array(1024);
  let length = 0;
  let sorted: Float64Array | null = null;
  return {
    add(timeMs, beats) {
      if (!(beats > 0 && beats < beatsRange) || !Number.isFinite(timeMs) || length >= mostSamples) return;
      if (length === samples.length) {
        const larger = new Float64Array(length * 2);
        larger.set(samples);
        samples = larger;
      }
      samples[length] = timeMs * beatsRange + Math.round(beats);
      length += 1;
      sorted = null;
    },
    between(startMs, endMs) {
      if (!(endMs > startMs && endMs - startMs <= longestMs)) return null;
      sorted ??= samples.subarray(0, length).sort();
      const within = sorted.subarray(
        placeOf(sorted, startMs * beatsRange),
        placeOf(sorted, (endMs + 1) * beatsRange),
      );
      return within.length === 0 ? null : toRecords(within, startMs, endMs);
    },
  };
};
