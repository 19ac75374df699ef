import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';

/**
 * Longest run, meters, that started within `[at − windowDays, at)`: what a run at that instant is measured against.
 * `null` when there is none with a distance.
 * Source: definition of the session spike in core/science.
 *
 * @example
 * longestRunBefore(runs, endOfDay(today, timeZone), 30); // 17_000
 */
export const longestRunBefore = (
  runs: readonly HistoryRun[],
  at: EpochMs,
  windowDays: number,
): number | null => {
  const from = at - windowDays * MS_PER_DAY;
  let longest: number | null = null;
  for (const { startMs, distanceMeters } of runs) {
    if (distanceMeters === null || startMs >= at || startMs < from) continue;
    if (longest === null || distanceMeters > longest) longest = distanceMeters;
  }
  return longest;
};
