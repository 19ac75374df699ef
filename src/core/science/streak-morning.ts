import { countRestDays } from './count-rest-days.ts';
import { runStreak } from './run-streak.ts';

/**
 * When days in a row with a run depart from the runner's own habit. Grade D: a coach rule, contradicted for daily
 * runners by Abrahamson 2025, Scand J Med Sci Sports 35:e70004. Days.
 */
export const STREAK_BOUNDS = {
  /** A streak from this on is long. */
  longDays: 10,
  /** A streak is unusual when it is longer than the own longest by more than this. */
  overOwnDays: 3,
  /** The days before the streak whose longest streak is the own one; a streak of this length is the habit itself. */
  habitDays: 56,
  /** How many of these must be known. */
  minKnownDays: 28,
  /** With nothing known before it, a streak from this on is the habit. */
  unknownHabitDays: 28,
  /** The days in which rest days are counted. */
  restWindowDays: 7,
} as const;

/** The numbers that {@link countStreakInMorning} needs; see {@link STREAK_BOUNDS}. */
export type StreakBounds = { readonly [B in keyof typeof STREAK_BOUNDS]: number };

/** Days in a row with a run, up to today or yesterday. */
export type MorningStreak = {
  readonly streakDays: number;
  readonly ranToday: boolean;
  /** Longest streak of the 56 days before this one; null without a streak or with fewer than 28 known days. */
  readonly ownLongestDays: number | null;
  /** Days without a run among the 7 that end where the streak is counted to. */
  readonly restDays7: number;
  readonly fires: boolean;
};

const longestStreak = (runDays: ReadonlySet<number>, from: number, to: number): number => {
  let longest = 0;
  let current = 0;
  for (let day = from; day <= to; day++) {
    current = runDays.has(day) ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
};

const departs = (streakDays: number, ownLongestDays: number | null, bounds: StreakBounds): boolean => {
  if (streakDays >= bounds.habitDays) return false;
  const isLong = streakDays >= bounds.longDays;
  if (ownLongestDays === null) return isLong && streakDays < bounds.unknownHabitDays;
  return streakDays > ownLongestDays + bounds.overOwnDays || (isLong && ownLongestDays < bounds.longDays);
};

/**
 * Days in a row with a run, counted to yesterday while today has no run yet: so a streak is seen in the morning,
 * when a rest day can still be taken. Fires when it departs from the runner's own habit: longer than the own
 * longest by more than 3 days, or 10 days where the own longest is shorter than that. The streak is never its own
 * habit. Days since 1970; `knownFrom` is the first day whose runs are known, null when there is none; order and
 * repetition of run days do not matter, days after today are passed over.
 * Source: coach rule, see {@link STREAK_BOUNDS}; the 56 days are our convention.
 *
 * @example
 * countStreakInMorning([95, 96, 97, 98, 99, 90], 100, 0);
 * // { streakDays: 5, ranToday: false, ownLongestDays: 1, restDays7: 2, fires: true }
 */
export const countStreakInMorning = (
  runDays: Iterable<number>,
  today: number,
  knownFrom: number | null,
  bounds: StreakBounds = STREAK_BOUNDS,
): MorningStreak => {
  const days = new Set(runDays);
  const ranToday = days.has(today);
  const end = ranToday ? today : today - 1;
  const streakDays = runStreak(days, end);
  const before = end - streakDays;
  const from = Math.max(before - bounds.habitDays + 1, knownFrom ?? Number.POSITIVE_INFINITY);
  const isKnown = streakDays > 0 && before - from + 1 >= bounds.minKnownDays;
  const ownLongestDays = isKnown ? longestStreak(days, from, before) : null;
  return {
    streakDays,
    ranToday,
    ownLongestDays,
    restDays7: countRestDays(days, end, bounds.restWindowDays),
    fires: departs(streakDays, ownLongestDays, bounds),
  };
};
