import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { SPIKE_WINDOW_MS } from '#src/core/science/session-spike.ts';

/**
 * Longest run, metres, that started within `[at − 30 days, at)`: what a run at that instant would be measured
 * against. `null` when there is none with a distance.
 * Source: definition of the session spike in core/science.
 *
 * @example
 * longestRunOf30Days(runs, endOfDay(today, timeZone)); // 17_000
 */
export const longestRunOf30Days = (runs: readonly HistoryRun[], at: EpochMs): number | null => {
  let longest: number | null = null;
  for (const { startMs, distanceMeters } of runs) {
    if (distanceMeters === null || startMs >= at || startMs < at - SPIKE_WINDOW_MS) continue;
    if (longest === null || distanceMeters > longest) longest = distanceMeters;
  }
  return longest;
};
