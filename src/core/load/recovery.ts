import type { Day, EpochMs } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { HardSession, Recovery, TrainingDay } from '#src/core/domain/training-load.ts';
import { DAYS_PER_WEEK, MS_PER_HOUR } from '#src/core/domain/units.ts';
import { recoveryGaps, type Span } from '#src/core/science/recovery-gaps.ts';
import { runStreak } from '#src/core/science/run-streak.ts';
import { habitRestDaysPerWeek } from './habit.ts';
import { restDaysIn } from './rest-days.ts';

/**
 * How much rest there was, looking back from the end of the last of the given days (`nowMs`).
 *
 * Hours count from the end of a run. A run that starts before an earlier one has ended is the same run
 * uploaded twice and makes no gap. `shortestHardGapHours` is the shortest time between two hard runs whose
 * later one fell within the last seven days. The streak counts only when it reaches the last day. `runs` are
 * sorted by start and parallel to `hard`; runs after the last day are left out.
 *
 * @example
 * recoveryAt(runs, hard, days, endOfDay(today, timeZone)).streakDays; // 3
 */
export const recoveryAt = (
  runs: readonly HistoryRun[],
  hard: readonly HardSession[],
  days: readonly TrainingDay[],
  nowMs: EpochMs,
): Recovery => {
  const today = days.at(-1)?.day ?? '';
  const weekFrom = days.at(-DAYS_PER_WEEK)?.day ?? '';
  const past = runs.filter((run) => run.day <= today);
  const hardPast = runs.filter((run, index) => run.day <= today && hard[index]?.hard === true);
  return {
    lastRunHoursAgo: hoursSinceLast(past, nowMs),
    lastHardRunHoursAgo: hoursSinceLast(hardPast, nowMs),
    gapsHours: recoveryGaps(past).filter((hours) => hours >= 0),
    shortestHardGapHours: shortestGap(hardPast, weekFrom)?.hours ?? null,
    streakDays: runStreak(runningDays(days), days.length - 1),
    restDays7: restDaysIn(days, DAYS_PER_WEEK),
    habitRestDaysPerWeek: habitRestDaysPerWeek(days),
  };
};

/**
 * The shortest time from the end of one of these runs to the start of a later one that fell on `from` or after,
 * hours, with the day of that run; of equal ones the newest. The runs are sorted by start; overlaps make no gap.
 * `null` without such a pair.
 *
 * @example
 * shortestGap(hardRuns, '2026-06-29'); // { hours: 23, day: '2026-07-04' }
 */
export const shortestGap = (
  runs: readonly HistoryRun[],
  from: Day,
): { readonly hours: number; readonly day: Day } | null => {
  let shortest: { readonly hours: number; readonly day: Day } | null = null;
  for (const [i, hours] of recoveryGaps(runs).entries()) {
    const day = runs[i + 1]?.day ?? '';
    if (hours >= 0 && day >= from && hours <= (shortest?.hours ?? hours)) shortest = { hours, day };
  }
  return shortest;
};

const hoursSinceLast = (runs: readonly Span[], nowMs: EpochMs): number | null => {
  if (runs.length === 0) return null;
  let latestEndMs = Number.NEGATIVE_INFINITY;
  for (const { endMs } of runs) if (endMs > latestEndMs) latestEndMs = endMs;
  return Math.max(0, (nowMs - latestEndMs) / MS_PER_HOUR);
};

/** Days since the first of the given days, of those with a run. */
const runningDays = (days: readonly TrainingDay[]): readonly number[] =>
  days.flatMap(({ runs }, day) => (runs > 0 ? [day] : []));
