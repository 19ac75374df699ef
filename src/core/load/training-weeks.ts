import { dayFromNumber, dayNumber, startOfWeek, type WeekStart } from '#src/core/domain/calendar.ts';
import type { TrainingDay, TrainingWeek } from '#src/core/domain/training-load.ts';
import { DAYS_PER_WEEK, METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import { weekChange } from '#src/core/science/week-change.ts';

/**
 * The weeks that hold the given days (consecutive, oldest first), in the runner's own week start.
 *
 * A sum covers the runs there were; it is `null` when one of them lacks the value or nothing of the week is
 * known. A week is whole when all seven days are given and known: only two whole weeks in a row are compared,
 * so neither the running week nor one half before the first link is. The comparison is `null` below a base of
 * 5 km (see `weekChange`), and `restDays` is `null` for a week that is not whole. To compare the first week
 * wanted, pass the days from the start of the week before it.
 *
 * @example
 * trainingWeeks(trainingDays(runs, '2026-06-22', '2026-07-05', '2026-06-22', 'distance'), 'monday').map((week) => week.changeFromPreviousWeek); // [null, 1.5]
 */
export const trainingWeeks = (
  days: readonly TrainingDay[],
  weekStartsOn: WeekStart,
): readonly TrainingWeek[] => {
  const firstDay = days[0]?.day;
  if (firstDay === undefined) return [];
  const firstNumber = dayNumber(startOfWeek(firstDay, weekStartsOn)) ?? Number.NaN;
  const daysBeforeFirst = (dayNumber(firstDay) ?? Number.NaN) - firstNumber;
  const weeks: TrainingWeek[] = [];
  let previousMeters: number | null = null;
  for (let start = -daysBeforeFirst; start < days.length; start += DAYS_PER_WEEK) {
    const weekDays = days.slice(Math.max(0, start), start + DAYS_PER_WEEK);
    const week = sumWeek(firstNumber + daysBeforeFirst + start, weekDays, previousMeters);
    weeks.push(week);
    previousMeters = isWhole(weekDays) ? week.distanceMeters : null;
  }
  return weeks;
};

const isWhole = (days: readonly TrainingDay[]): boolean =>
  days.length === DAYS_PER_WEEK && days.every((day) => day.known);

const sumWeek = (
  startNumber: number,
  days: readonly TrainingDay[],
  previousMeters: number | null,
): TrainingWeek => {
  const whole = isWhole(days);
  const distanceMeters = sumOf(days, (day) => day.distanceMeters);
  return {
    weekStart: dayFromNumber(startNumber),
    isoWeek: isoLabel(firstThursday(startNumber)),
    runs: days.reduce((sum, day) => sum + day.runs, 0),
    recordings: days.reduce((sum, day) => sum + day.recordings, 0),
    distanceMeters,
    durationSeconds: sumOf(days, (day) => day.durationSeconds),
    load: sumOf(days, (day) => day.load),
    longestRunMeters: days.reduce<number | null>(longerOf, null),
    changeFromPreviousWeek: whole ? changeBetween(previousMeters, distanceMeters) : null,
    restDays: whole ? days.filter((day) => day.runs === 0).length : null,
  };
};

/** Days since 1970 of the first Thursday from a day on; 1970-01-01, day 0, was a Thursday. */
const firstThursday = (startNumber: number): number => Math.ceil(startNumber / DAYS_PER_WEEK) * DAYS_PER_WEEK;

/** ISO 8601 label of the week of a Thursday: its year, and how many Thursdays of that year there were by then. */
const isoLabel = (thursday: number): string => {
  const day = dayFromNumber(thursday);
  const year = day.slice(0, -6);
  const daysIntoYear = thursday - (dayNumber(`${year}-01-01`) ?? Number.NaN);
  return `${year}-W${String(Math.floor(daysIntoYear / DAYS_PER_WEEK) + 1).padStart(2, '0')}`;
};

const longerOf = (longest: number | null, { longestRunMeters }: TrainingDay): number | null =>
  longestRunMeters !== null && !(longest !== null && longest >= longestRunMeters)
    ? longestRunMeters
    : longest;

/** Sum over the days that are known or hold a run; `null` when there are none or one lacks the value. */
const sumOf = (
  days: readonly TrainingDay[],
  amountOf: (day: TrainingDay) => number | null,
): number | null => {
  let sum: number | null = null;
  for (const day of days) {
    if (!day.known && day.runs === 0) continue;
    const amount = amountOf(day);
    if (amount === null) return null;
    sum = (sum ?? 0) + amount;
  }
  return sum;
};

const changeBetween = (previousMeters: number | null, currentMeters: number | null): number | null =>
  weekChange(
    previousMeters === null ? null : previousMeters / METERS_PER_KILOMETER,
    currentMeters === null ? null : currentMeters / METERS_PER_KILOMETER,
  ).change;
