import { addDays, type Day, daysBetween, isoWeekday } from '#src/core/domain/calendar.ts';

/** A day with a run, past or future. */
export type RunDay = { readonly day: Day; readonly hard: boolean };

/** Days from which habits are read. Convention: four weeks. */
const habitDays = 28;
/** Runs on a weekday in four weeks that make it a usual run day. Convention. */
const usualFrom = 2;

/**
 * The runs to expect when nothing is planned: weekdays with a run in at least two of the last four weeks,
 * hard when at least half of those runs were. A guess from habits, by convention.
 *
 * @example
 * expectRuns(everyTuesday, { today: '2026-07-06', days: 7 }); // [{ day: '2026-07-07', hard: false }]
 */
export const expectRuns = (
  past: readonly RunDay[],
  window: { readonly today: Day; readonly days: number },
): readonly RunDay[] => {
  const recent = past.filter(({ day }) => {
    const ago = daysBetween(day, window.today);
    return ago >= 1 && ago <= habitDays;
  });
  return Array.from({ length: window.days }, (_, index) => addDays(window.today, index)).flatMap((day) => {
    const same = recent.filter((run) => isoWeekday(run.day) === isoWeekday(day));
    const runDays = new Set(same.map((run) => run.day));
    if (runDays.size < usualFrom) return [];
    const hardDays = new Set(same.filter(({ hard }) => hard).map((run) => run.day));
    return [{ day, hard: hardDays.size * 2 >= runDays.size }];
  });
};
