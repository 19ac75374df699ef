import { type DecodedLap, type DecodedSummary, emptySummary } from '#src/core/domain/decoded-activity.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { LapFields } from './tcx-fields.ts';
import type { TcxLap } from './tcx-outline.ts';

type Field = keyof LapFields;

const known = (laps: readonly TcxLap[], field: Field): number[] =>
  laps.map((lap) => lap[field]).filter((value) => typeof value === 'number');

/** The sum, `null` unless every lap states it. */
const sum = (laps: readonly TcxLap[], field: Field): number | null => {
  const values = known(laps, field);
  return laps.length === 0 || values.length < laps.length ? null : values.reduce((a, b) => a + b, 0);
};

const maximum = (laps: readonly TcxLap[], field: Field): number | null => {
  const values = known(laps, field);
  return values.reduce<number | null>((most, value) => Math.max(most ?? value, value), null);
};

/** The mean of the laps that state it, each weighed by its timer seconds. */
const mean = (laps: readonly TcxLap[], field: Field): number | null => {
  let weighed = 0;
  let seconds = 0;
  for (const lap of laps) {
    const value = lap[field];
    if (typeof value !== 'number' || !((lap.timerSeconds ?? 0) > 0)) continue;
    weighed += value * (lap.timerSeconds as number);
    seconds += lap.timerSeconds as number;
  }
  return seconds === 0 ? null : weighed / seconds;
};

/**
 * The laps of an activity as one summary: times and distances added, averages weighed by time. Only what the
 * file states; the elapsed time and everything about climbing it does not. Running cadence (one leg) goes
 * before the plain one.
 */
export const summariseLaps = (laps: readonly TcxLap[]): DecodedSummary => ({
  ...emptySummary,
  timerSeconds: sum(laps, 'timerSeconds'),
  distanceMeters: sum(laps, 'distanceMeters'),
  averageSpeedMetersPerSecond: mean(laps, 'averageSpeedMetersPerSecond'),
  averageHeartRateBpm: mean(laps, 'averageHeartRateBpm'),
  maximumHeartRateBpm: maximum(laps, 'maximumHeartRateBpm'),
  averageCadence: mean(laps, 'averageRunCadence') ?? mean(laps, 'averageCadence'),
  maximumCadence: maximum(laps, 'maximumRunCadence') ?? maximum(laps, 'maximumCadence'),
});

/** A lap states its timer seconds; with a pause it lasts until its last point. */
const elapsedOf = ({ startMs, timerSeconds, tracks }: TcxLap, timeMs: Float64Array): number | null => {
  const lastMs = timeMs[(tracks.at(-1)?.to ?? 0) - 1] ?? Number.NaN;
  const pointSeconds = startMs === null ? Number.NaN : (lastMs - startMs) / MS_PER_SECOND;
  if (timerSeconds == null) return pointSeconds > 0 ? pointSeconds : null;
  return pointSeconds > timerSeconds ? pointSeconds : timerSeconds;
};

/** A lap in the words of every format. */
export const toLap = (lap: TcxLap, timeMs: Float64Array): DecodedLap => ({
  startMs: lap.startMs,
  elapsedSeconds: elapsedOf(lap, timeMs),
  distanceMeters: lap.distanceMeters ?? null,
});
