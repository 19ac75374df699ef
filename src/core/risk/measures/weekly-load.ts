import type { TrainingDay } from '#src/core/domain/training-load.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { HABIT_KNOWN_DAYS, habitDays, knownDays, thisWeek, WEEK_DAYS } from './day-window.ts';

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
 * The seven daily loads up to today; null when a day, or the load of a day, is unknown.
 *
 * @example
 * dailyLoadsOfWeek(view); // [0, 150, 0, 150, 0, 72, 148]
 */
export const dailyLoadsOfWeek = (view: RiskView): readonly number[] | null => {
  const week = thisWeek(view);
  const loads = week.map(loadOf).filter((load) => load !== null);
  return loads.length === WEEK_DAYS ? loads : null;
};

/**
 * Mean load of a week over the four weeks before this one; null with fewer than 21 known days.
 *
 * @example
 * habitWeekLoad(view); // 520
 */
export const habitWeekLoad = (view: RiskView): number | null => {
  const days = habitDays(view);
  const sum = sumOrNull(days);
  return sum === null || days.length < HABIT_KNOWN_DAYS ? null : (sum / days.length) * WEEK_DAYS;
};

/**
 * Change of the seven-day load against the seven days before, as a share; null when either week is not
 * fully known or the week before is empty.
 *
 * @example
 * weekLoadChange(view); // 0.5: half more than the week before
 */
export const weekLoadChange = (view: RiskView): number | null => {
  const current = dailyLoadsOfWeek(view);
  const before = knownDays(view, 2 * WEEK_DAYS - 1, WEEK_DAYS);
  const base = before.length === WEEK_DAYS ? sumOrNull(before) : null;
  if (current === null || base === null || base <= 0) return null;
  return (current.reduce((sum, load) => sum + load, 0) - base) / base;
};
