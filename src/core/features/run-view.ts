import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import {
  isPossibleClimb,
  longestMovingSeconds,
  maximumSpeedMetersPerSecond,
} from '#src/core/streams/limits.ts';
import { readAt, runningTotals } from './active-clock.ts';
import { type Climb, measureClimb } from './ascent.ts';
import { type AltitudeProfile, profileAltitude } from './grade-of-stream.ts';
import { movingSecondsOf } from './moving-seconds.ts';
import { atEachSecond, recordAtEachSecond } from './seconds-grid.ts';
import { speedOfStream } from './speed-of-stream.ts';

/** A clean stream with what every family of numbers reads from it, computed once. */
export type RunView = {
  readonly stream: CleanStream;
  readonly sport: Sport;
  /** m/s at each record; `NaN` where unknown. */
  readonly speed: Column;
  /** Seconds of movement that each record stands for. */
  readonly movingSeconds: Column;
  /** Running totals of `movingSeconds`: the clock on which one-second formulas run. */
  readonly movingClock: Column;
  /** The record that stands for each second of that clock. */
  readonly grid: Uint32Array;
  /** Metres covered in each second of that clock; `NaN` where unknown. */
  readonly metersEachSecond: Column;
  /** Grade and smoothed altitude in the middle of each second of that clock; null without altitude. */
  readonly profile: AltitudeProfile | null;
  /** Metres climbed and descended along the profile; null without one. */
  readonly climb: Climb | null;
  /** The altitudes climb faster than anyone does: no profile was made of them. */
  readonly hasImpossibleClimb: boolean;
};

const measureEachSecond = (
  { stepMeters }: CleanStream,
  movingSeconds: Column,
  clock: Column,
  grid: Uint32Array,
) => {
  const run = stepMeters.map((step, i) => ((movingSeconds[i] as number) > 0 ? step : 0));
  const edges = Float64Array.from({ length: grid.length + 1 }, (_, s) => s);
  const upTo = readAt(clock, runningTotals(run), edges);
  return atEachSecond(stepMeters, grid).map((step, s) =>
    Number.isNaN(step) ? Number.NaN : (upTo[s + 1] as number) - (upTo[s] as number),
  );
};

/** Cumulative distance in the middle of each second; unknown distances lie before the first known one. */
const placesEachSecond = (distance: Column, clock: Column, seconds: number): Column => {
  const first = distance.find((meters) => !Number.isNaN(meters)) ?? 0;
  let last = first;
  const held = distance.map((meters) => {
    if (!Number.isNaN(meters)) last = meters;
    return last;
  });
  const middles = Float64Array.from({ length: seconds }, (_, s) => s + 0.5);
  return readAt(clock.subarray(0, held.length), held, middles);
};

type ProfiledClimb = Pick<RunView, 'profile' | 'climb' | 'hasImpossibleClimb'>;

const profileClimb = (
  stream: CleanStream,
  sport: Sport,
  movingClock: Column,
  seconds: number,
): ProfiledClimb => {
  const { distance } = stream.columns;
  const none = { profile: null, climb: null, hasImpossibleClimb: false };
  if (distance === undefined) return none;
  const profile = profileAltitude(stream, placesEachSecond(distance, movingClock, seconds));
  if (profile === null) return none;
  const climb = measureClimb(profile.altitude);
  const elapsed = stream.timeSeconds.at(-1) ?? 0;
  const possible =
    isPossibleClimb(sport, 'up', climb.ascentMeters, elapsed) &&
    isPossibleClimb(sport, 'down', climb.descentMeters, elapsed);
  return possible ? { profile, climb, hasImpossibleClimb: false } : { ...none, hasImpossibleClimb: true };
};

const hours = (seconds: number): number => Math.round(seconds / SECONDS_PER_HOUR);

/** Asked before anything is held second by second: a few points can lie hours apart. */
const refuseLonger = (movingSeconds: number): void => {
  if (movingSeconds <= longestMovingSeconds) return;
  throw new Failure(
    'file-too-large',
    `The recording holds ${hours(movingSeconds)} hours of movement; at most ${hours(longestMovingSeconds)} are read.`,
  );
};

/**
 * Prepares a stream for the families of numbers.
 *
 * @throws Failure `file-too-large` for more than a week of movement.
 */
export const viewRun = (stream: CleanStream, sport: Sport): RunView => {
  // A watch that corrects its distance looks fast: the correction is distance, and no speed.
  const fastest = maximumSpeedMetersPerSecond[sport];
  const speed = speedOfStream(stream).map((current) => (current <= fastest ? current : Number.NaN));
  const movingSeconds = movingSecondsOf(stream, speed, sport);
  const movingClock = runningTotals(movingSeconds);
  refuseLonger(movingClock.at(-1) ?? 0);
  const grid = recordAtEachSecond(movingClock);
  return {
    stream,
    sport,
    speed,
    movingSeconds,
    movingClock,
    grid,
    metersEachSecond: measureEachSecond(stream, movingSeconds, movingClock, grid),
    ...profileClimb(stream, sport, movingClock, grid.length),
  };
};

/** Sum of a column; unknown values count nothing. */
export const sumOf = (column: Column): number => {
  let sum = 0;
  for (const value of column) if (!Number.isNaN(value)) sum += value;
  return sum;
};

/** A time-weighted mean and the seconds it rests on. */
export type WeightedMean = { readonly mean: number; readonly seconds: number };

/** The time-weighted mean of the values that `counts`, or null when none does. */
export const meanOver = (
  values: Column | undefined,
  seconds: Column,
  counts: (value: number) => boolean = (value) => !Number.isNaN(value),
): WeightedMean | null => {
  if (values === undefined) return null;
  let weighted = 0;
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (!counts(value)) continue;
    weighted += value * (seconds[i] as number);
    total += seconds[i] as number;
  }
  return total > 0 ? { mean: weighted / total, seconds: total } : null;
};

/** A column at each second of moving time, `NaN` where the recording has no such signal. */
export const perSecond = (view: RunView, column: Column | undefined): Column =>
  column === undefined
    ? new Float64Array(view.grid.length).fill(Number.NaN)
    : atEachSecond(column, view.grid);
