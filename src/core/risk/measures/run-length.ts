import { dayNumber } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import type { LengthOnDay } from '#src/core/science/jump-chain.ts';

/** What the length of runs is counted in: meters, or seconds where distances are missing. */
export type LengthUnit = 'meters' | 'seconds';

/** Share of the runs that must have a distance before it is compared; below it durations are. Our convention. */
const DISTANCE_SHARE = 0.8;

/** True for a run whose distance nobody covers in the time: a ride, a drive, a damaged file. */
export const isImplausible = ({ implausible }: HistoryRun): boolean => (implausible ?? null) !== null;

/** The length of a run in a unit; null when it is unknown, or the run cannot be true. */
export const lengthOf = (run: HistoryRun, unit: LengthUnit): number | null => {
  if (isImplausible(run)) return null;
  return unit === 'meters' ? run.distanceMeters : run.durationSeconds;
};

/**
 * The unit in which these runs are compared: meters, unless fewer than 80 % of them have a distance. Without runs it
 * is meters, and runs that cannot be true do not count.
 *
 * @example
 * chooseLengthUnit([{ ...run, distanceMeters: null }]); // 'seconds'
 */
export const chooseLengthUnit = (runs: readonly HistoryRun[]): LengthUnit => {
  const possible = runs.filter((run) => !isImplausible(run));
  const known = possible.filter(({ distanceMeters }) => distanceMeters !== null).length;
  return possible.length === 0 || atLeast(known / possible.length, DISTANCE_SHARE) ? 'meters' : 'seconds';
};

/** A run as the functions on jumps read it. */
export const lengthOnDay = (run: HistoryRun, unit: LengthUnit): LengthOnDay => ({
  startMs: run.startMs,
  day: dayNumber(run.day) ?? Number.NaN,
  length: lengthOf(run, unit),
});
