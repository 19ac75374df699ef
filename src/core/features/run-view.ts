import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import { isPossibleClimb, longestMovingSeconds } from '#src/core/streams/limits.ts';
import { runningTotals } from './active-clock.ts';
import { type Climb, measureClimb } from './ascent.ts';
import { type AltitudeProfile, profileAltitude } from './grade-of-stream.ts';
import { movingSecondsOf } from './moving-seconds.ts';
import { atEachSecond, measureEachSecond, placesEachSecond, recordAtEachSecond } from './seconds-grid.ts';
import { speedOfStream } from './speed-of-stream.ts';

/** A clean stream with what every family of numbers reads from it, computed once. */
export type RunView = {
  readonly stream: CleanStream;
  readonly sport: Sport;
  /** Metres before each record. */
  readonly meters: Column;
  /** m/s at each record; `NaN` where unknown. */
  readonly speed: Column;
  /** Seconds of movement that each record stands for. */
  readonly movingSeconds: Column;
  /** Seconds of movement in all. */
  readonly movingTotalSeconds: number;
  /** Seconds of movement that heart rate and cadence of each record stand for. */
  readonly movingSignalSeconds: Column;
  /** Running totals of `movingSeconds`: the clock on which one-second formulas run. */
  readonly movingClock: Column;
  /** The record that stands for each second of that clock. */
  readonly grid: Uint32Array;
  /** m/s in each second of that clock; `NaN` where unknown. */
  readonly speedEachSecond: Column;
  /** Metres covered in each second of that clock; `NaN` where unknown. */
  readonly metersEachSecond: Column;
  /** Grade and smoothed altitude in the middle of each second of that clock; null without altitude. */
  readonly profile: AltitudeProfile | null;
  /** Metres climbed and descended along the profile; null without one. */
  readonly climb: Climb | null;
  /** The altitudes climb faster than anyone does: no profile was made of them. */
  readonly hasImpossibleClimb: boolean;
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

/** Seconds of movement of which the signals of a record tell; the same column where they tell of all. */
const movingSignals = ({ activeSeconds, signalSeconds }: CleanStream, movingSeconds: Column): Column => {
  if (signalSeconds === activeSeconds) return movingSeconds;
  const told = movingSeconds.slice();
  for (let i = 0, { length } = told; i < length; i += 1) {
    told[i] = Math.min(told[i] as number, signalSeconds[i] as number);
  }
  return told;
};

/**
 * Prepares a stream for the families of numbers.
 *
 * @throws Failure `file-too-large` for more than a week of movement.
 */
export const viewRun = (stream: CleanStream, sport: Sport): RunView => {
  const meters = runningTotals(stream.stepMeters);
  const speed = speedOfStream(stream, meters, sport);
  const movingSeconds = movingSecondsOf(stream, speed, sport);
  const movingClock = runningTotals(movingSeconds);
  const movingTotalSeconds = movingClock.at(-1) ?? 0;
  refuseLonger(movingTotalSeconds);
  const grid = recordAtEachSecond(movingClock);
  return {
    stream,
    sport,
    meters: meters.subarray(0, stream.length),
    speed,
    movingSeconds,
    movingTotalSeconds,
    movingSignalSeconds: movingSignals(stream, movingSeconds),
    movingClock,
    grid,
    speedEachSecond: atEachSecond(speed, grid),
    metersEachSecond: measureEachSecond(stream, movingSeconds, movingClock, grid),
    ...profileClimb(stream, sport, movingClock, grid.length),
  };
};

/** Sum of a column; unknown values count nothing. */
export const sumOf = (column: Column): number => {
  let sum = 0;
  for (let i = 0, { length } = column; i < length; i += 1) {
    const value = column[i] as number;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
};

/** A time-weighted mean and the seconds it rests on. */
export type WeightedMean = { readonly mean: number; readonly seconds: number };

/**
 * The time-weighted mean of the known values of a column, or null when none is known.
 *
 * @param above only values above it count: 0 for signals of which zero is "not measured" or standing.
 */
export const meanOver = (
  values: Column | undefined,
  seconds: Column,
  above: number = Number.NEGATIVE_INFINITY,
): WeightedMean | null => {
  if (values === undefined) return null;
  let weighted = 0;
  let total = 0;
  for (let i = 0, { length } = values; i < length; i += 1) {
    const value = values[i] as number;
    if (!(value > above)) continue;
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
