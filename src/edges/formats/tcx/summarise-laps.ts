import { type DecodedLap, type DecodedSummary, emptySummary } from '#src/core/domain/decoded-activity.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { LapFields } from './tcx-fields.ts';
import type { TcxLap } from './tcx-outline.ts';

type Field = keyof LapFields;

/** Points that a pause written as a lap may hold: its edges. Convention. */
const mostPointsOfPause = 2;

const isPause = (lap: TcxLap): boolean =>
  lap.distanceMeters === 0 &&
  lap.tracks.reduce((points, { from, to }) => points + to - from, 0) <= mostPointsOfPause;

/**
 * The laps with no timer seconds in those that are pauses: Movescount and others write one as a lap of 0 m without a
 * track. A run in which no lap has a distance (a treadmill) keeps all its time.
 */
export const withoutTimeOfPauses = (laps: readonly TcxLap[]): readonly TcxLap[] =>
  laps.some((lap) => (lap.distanceMeters ?? 0) > 0)
    ? laps.map((lap) => (isPause(lap) ? { ...lap, timerSeconds: 0 } : lap))
    : laps;

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
 * file states; the elapsed time it does where a lap is a pause, and everything about climbing it does not. Running cadence (one leg) goes
 * before the plain one.
 */
export const summariseLaps = (laps: readonly TcxLap[]): DecodedSummary => ({
  ...emptySummary,
  elapsedSeconds: laps.some(isPause) ? sum(laps, 'timerSeconds') : null,
  timerSeconds: sum(withoutTimeOfPauses(laps), 'timerSeconds'),
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
