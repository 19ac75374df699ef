import { dayNumber } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import type { LengthOnDay } from '#src/core/science/jump-chain.ts';

/** What the length of runs is counted in: meters, or seconds where distances are missing. */
export type LengthUnit = 'meters' | 'seconds';

/** Share of the runs that must have a distance before it is compared; below it durations are. Our convention. */
const DISTANCE_SHARE = 0.8;

/** The length of a run in a unit; null when it is unknown. */
export const lengthOf = (run: HistoryRun, unit: LengthUnit): number | null =>
  unit === 'meters' ? run.distanceMeters : run.durationSeconds;

/**
 * The unit in which these runs are compared: meters, unless fewer than 80 % of them have a distance. Without runs it
 * is meters.
 *
 * @example
 * chooseLengthUnit([{ ...run, distanceMeters: null }]); // 'seconds'
 */
export const chooseLengthUnit = (runs: readonly HistoryRun[]): LengthUnit => {
  const known = runs.filter(({ distanceMeters }) => distanceMeters !== null).length;
  return runs.length === 0 || atLeast(known / runs.length, DISTANCE_SHARE) ? 'meters' : 'seconds';
};

/** A run as the functions on jumps read it. */
export const lengthOnDay = (run: HistoryRun, unit: LengthUnit): LengthOnDay => ({
  startMs: run.startMs,
  day: dayNumber(run.day) ?? Number.NaN,
  length: lengthOf(run, unit),
});
