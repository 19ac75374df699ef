import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { HardSession, Recovery, TrainingDay } from '#src/core/domain/training-load.ts';
import type { Span } from '#src/core/science/recovery-gaps.ts';
import { habitRestDaysPerWeek } from './habit-rest-days.ts';
import { restDaysIn } from './rest-days.ts';

const MS_PER_HOUR = 3_600_000;
const WEEK_DAYS = 7;

/**
 * How much rest there was, looking back from the end of the last of the given days (`nowMs`).
 *
 * Hours count from the end of a run. A run that starts before an earlier one has ended is the same run
 * uploaded twice and makes no gap. `shortestHardGapHours` is the shortest time between two hard runs whose
 * later one fell within the last seven days. The streak counts only when it reaches the last day. `runs` are
 * sorted by start and parallel to `hard`; runs after the last day are passed over.
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
  const weekFrom = days.at(-WEEK_DAYS)?.day ?? '';
  const past = runs.filter((run) => run.day <= today);
  const hardPast = runs.filter((run, index) => run.day <= today && hard[index]?.hard === true);
  const recentHardGaps = gapsBefore(hardPast)
    .filter(({ run }) => run.day >= weekFrom)
    .map(({ hours }) => hours);
  return {
    lastRunHoursAgo: hoursSinceLast(past, nowMs),
    lastHardRunHoursAgo: hoursSinceLast(hardPast, nowMs),
    gapsHours: gapsBefore(past).map(({ hours }) => hours),
    shortestHardGapHours: recentHardGaps.length === 0 ? null : Math.min(...recentHardGaps),
    streakDays: streakOf(days),
    restDays7: restDaysIn(days, WEEK_DAYS),
    habitRestDaysPerWeek: habitRestDaysPerWeek(days),
  };
};

/** The gap in hours before each run but the first, from the latest end so far; overlaps make none. */
const gapsBefore = <Run extends Span>(runs: readonly Run[]): readonly { run: Run; hours: number }[] => {
  const gaps: { run: Run; hours: number }[] = [];
  let latestEndMs = Number.NaN;
  for (const run of runs) {
    const hours = (run.startMs - latestEndMs) / MS_PER_HOUR;
    if (hours >= 0) gaps.push({ run, hours });
    latestEndMs = latestEndMs >= run.endMs ? latestEndMs : run.endMs;
  }
  return gaps;
};

const hoursSinceLast = (runs: readonly Span[], nowMs: EpochMs): number | null => {
  if (runs.length === 0) return null;
  let latestEndMs = Number.NEGATIVE_INFINITY;
  for (const { endMs } of runs) if (endMs > latestEndMs) latestEndMs = endMs;
  return Math.max(0, (nowMs - latestEndMs) / MS_PER_HOUR);
};

const streakOf = (days: readonly TrainingDay[]): number => {
  let streak = 0;
  while (streak < days.length && (days[days.length - 1 - streak]?.runs ?? 0) > 0) streak++;
  return streak;
};
