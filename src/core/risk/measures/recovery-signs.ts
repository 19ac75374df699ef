import { addDays, type Day } from '#src/core/domain/calendar.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { habitRestDaysPerWeek } from '#src/core/load/habit.ts';
import { shortestGap } from '#src/core/load/recovery.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { countStreakInMorning, type MorningStreak, STREAK_BOUNDS } from '#src/core/science/streak-morning.ts';

/** Two hard runs, hours apart, the later of which fell on `day`. */
export type HardGap = { readonly hours: number; readonly day: Day };

/**
 * The shortest time between two hard runs, the later of which lies in the last days of R-HARD; `null` without such a
 * pair.
 *
 * @example
 * hardGap(view); // { hours: 23, day: '2026-07-05' }
 */
export const hardGap = ({ runs, history, rules }: RiskView): HardGap | null => {
  const hardRuns = runs.filter(({ hard }) => hard.hard === true).map(({ run }) => run);
  return shortestGap(hardRuns, addDays(history.today, 1 - rules['R-HARD'].params.activeDays));
};

/**
 * Days in a row with a run, up to yesterday while today has none, by the numbers of R-STREAK.
 *
 * @example
 * morningStreak(view).streakDays; // 12
 */
export const morningStreak = ({ load: { days }, rules }: RiskView): MorningStreak => {
  // The days are consecutive and end today: their places count as day numbers.
  const firstKnown = days.findIndex(({ known }) => known);
  return countStreakInMorning(
    days.flatMap(({ runs }, place) => (runs > 0 ? [place] : [])),
    days.length - 1,
    firstKnown < 0 ? null : firstKnown,
    { ...STREAK_BOUNDS, ...rules['R-STREAK'].params },
  );
};

/** Rest days of a week and by habit; `null` where the days are unknown. */
export type RestWeek = {
  readonly restDays: number;
  readonly isKnown: boolean;
  readonly habitRestDaysPerWeek: number | null;
  /** No rest day, although the habit has them. */
  readonly isSkipped: boolean;
};

/**
 * Rest days of the seven days that end today, or yesterday while today has no run, against the four weeks before.
 *
 * @example
 * restWeek(view).restDays; // 0
 */
export const restWeek = (view: RiskView): RestWeek => {
  const { restDaysPerWeek, habitDays } = view.rules['R-REST'].params;
  const { ranToday, restDays7 } = morningStreak(view);
  const days = ranToday ? view.load.days : view.load.days.slice(0, -1);
  const isKnown = days.slice(-DAYS_PER_WEEK).filter(({ known }) => known).length === DAYS_PER_WEEK;
  const habit = habitRestDaysPerWeek(days, habitDays);
  const isSkipped = isKnown && restDays7 === 0 && habit !== null && habit >= restDaysPerWeek;
  return { restDays: restDays7, isKnown, habitRestDaysPerWeek: habit, isSkipped };
};

/** True at the rating from which the light is amber. */
export const isSore = ({ answers, rules }: RiskView): boolean =>
  (answers?.tightness ?? 0) >= rules['S-PAIN-A'].params.amberRating;

/** Which of the three rules on rest hold. */
export const recoverySigns = (
  view: RiskView,
): { readonly [R in 'R-HARD' | 'R-STREAK' | 'R-REST']: boolean } => {
  const gap = hardGap(view);
  return {
    'R-HARD': gap !== null && gap.hours < view.rules['R-HARD'].params.infoHours,
    'R-STREAK': morningStreak(view).fires,
    'R-REST': restWeek(view).isSkipped,
  };
};
