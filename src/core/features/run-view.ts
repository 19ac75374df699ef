import type { CleanStream } from '../domain/clean-stream.ts';
import type { Column } from '../domain/signal.ts';
import type { Sport } from '../domain/sport.ts';
import { runningTotals } from './active-clock.ts';
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
  /** Null without altitude. */
  readonly profile: AltitudeProfile | null;
};

/** Prepares a stream for the families of numbers. */
export const viewRun = (stream: CleanStream, sport: Sport): RunView => {
  const speed = speedOfStream(stream);
  const movingSeconds = movingSecondsOf(stream, speed, sport);
  const movingClock = runningTotals(movingSeconds);
  return {
    stream,
    sport,
    speed,
    movingSeconds,
    movingClock,
    grid: recordAtEachSecond(movingClock),
    profile: profileAltitude(stream),
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
