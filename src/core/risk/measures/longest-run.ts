import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { endOfDay } from '#src/core/load/end-of-day.ts';
import { longestRunOf30Days } from '#src/core/load/longest-run-of-30-days.ts';

/**
 * The longest run of the last 30 days, today's included, in meters: what the next run is measured against.
 * `null` when no run in that time has a distance.
 *
 * @example
 * longestRun30Meters(history); // 17_000
 */
export const longestRun30Meters = ({ runs, today, timeZone }: TrainingHistory): number | null =>
  longestRunOf30Days(runs, endOfDay(today, timeZone));
