import type { TrainingDay } from '#src/core/domain/training-load.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { HABIT_KNOWN_DAYS } from '#src/core/load/habit.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { habitDays, knownDays } from './day-window.ts';

const loadOf = (day: TrainingDay): number | null => (day.runs === 0 ? 0 : day.load);

const sumOrNull = (days: readonly TrainingDay[]): number | null => {
  let sum = 0;
  for (const day of days) {
    const load = loadOf(day);
    if (load === null) return null;
    sum += load;
  }
  return sum;
};

/**
 * The daily loads of the last `days` (7) up to today; null when a day, or the load of a day, is unknown.
 *
 * @example
 * dailyLoads(view); // [0, 150, 0, 150, 0, 72, 148]
 */
export const dailyLoads = (view: RiskView, days: number = DAYS_PER_WEEK): readonly number[] | null => {
  const loads = knownDays(view, days - 1, 0)
    .map(loadOf)
    .filter((load) => load !== null);
  return loads.length === days ? loads : null;
};

/**
 * Mean load of as many days over the `habitWeeks` before the last `days`; null with fewer than 21 known days.
 *
 * @example
 * habitLoad(view, { days: 7, habitWeeks: 4 }); // 520
 */
export const habitLoad = (
  view: RiskView,
  { days, habitWeeks }: { readonly days: number; readonly habitWeeks: number },
): number | null => {
  const habit = habitDays(view, habitWeeks, days);
  const sum = sumOrNull(habit);
  return sum === null || habit.length < HABIT_KNOWN_DAYS ? null : (sum / habit.length) * days;
};

/**
 * Change of the seven-day load against the seven days before, as a share; null when either week is not
 * fully known or the week before is empty.
 *
 * @example
 * weekLoadChange(view); // 0.5: half more than the week before
 */
export const weekLoadChange = (view: RiskView): number | null => {
  const current = dailyLoads(view);
  const before = knownDays(view, 2 * DAYS_PER_WEEK - 1, DAYS_PER_WEEK);
  const base = before.length === DAYS_PER_WEEK ? sumOrNull(before) : null;
  if (current === null || base === null || base <= 0) return null;
  return (current.reduce((sum, load) => sum + load, 0) - base) / base;
};
