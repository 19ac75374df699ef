import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { endOfDay } from '#src/core/load/end-of-day.ts';
import { longestRunBefore } from '#src/core/load/longest-run-before.ts';

/**
 * The longest run of the last `windowDays`, today's included, in meters: what the next run is measured against.
 * `null` when no run in that time has a distance.
 *
 * @example
 * longestRunMeters(history, 30); // 17_000
 */
export const longestRunMeters = (
  { runs, today, timeZone }: TrainingHistory,
  windowDays: number,
): number | null => longestRunBefore(runs, endOfDay(today, timeZone), windowDays);
