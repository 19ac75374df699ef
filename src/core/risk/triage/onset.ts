import type { Signs } from '#src/core/domain/check-in.ts';
import { HOURS_PER_DAY } from '#src/core/domain/units.ts';

/** What is known about when it began, besides the stated hours. */
export type OnsetContext = {
  /** Whole days from the check-in to the day that is assessed; 0 on the same day. */
  readonly daysSinceCheckIn: number;
  readonly daysWithSymptoms: number | null;
};

/** The check-in is of today and does not say how long it has lasted. */
export const checkedInToday: OnsetContext = { daysSinceCheckIn: 0, daysWithSymptoms: null };

/**
 * The least number of hours that can have passed since the onset, at the end of the assessed day. An unknown
 * onset counts as "just before the check-in". Where the stated hours and the stated days with symptoms
 * contradict each other, the more recent onset counts, because it is the graver one.
 *
 * @example
 * hoursSinceOnset({ hoursSinceOnset: 10 }, checkedInToday); // 10
 * hoursSinceOnset({ pop: true }, checkedInToday); // 0
 */
export const hoursSinceOnset = (signs: Signs, context: OnsetContext): number => {
  const stated = signs.hoursSinceOnset;
  const hours = typeof stated === 'number' && Number.isFinite(stated) && stated > 0 ? stated : 0;
  const days = context.daysWithSymptoms;
  const atMost = days === null || days <= 0 ? hours : Math.min(hours, (days + 1) * HOURS_PER_DAY);
  return atMost + Math.max(0, context.daysSinceCheckIn) * HOURS_PER_DAY;
};

/**
 * True when the onset is, or may be, so recent that the tissue must be protected: within `freshHours`.
 *
 * @example
 * isFresh({ pop: true }, checkedInToday, 72); // true: the time is unknown
 */
export const isFresh = (signs: Signs, context: OnsetContext, freshHours: number): boolean =>
  hoursSinceOnset(signs, context) <= freshHours;
