import type { CheckInAnswers } from '#src/core/domain/check-in.ts';

/**
 * A check-in stated again: every answer is replaced, except that signs and conditions which were answered before
 * and are not answered now stay, so that a red flag is never lost by leaving it out. They end by a "no".
 *
 * @example
 * editAnswers({ ...noAnswers(day), signs: { chestPain: true } }, { ...noAnswers(day), tightness: 2 }).signs; // { chestPain: true }
 */
export const editAnswers = (earlier: CheckInAnswers, again: CheckInAnswers): CheckInAnswers => ({
  ...again,
  signs: { ...earlier.signs, ...again.signs },
  conditions: { ...earlier.conditions, ...again.conditions },
});

/**
 * Further answers about the same day and place: what is not answered now stays as it was.
 *
 * @example
 * addAnswers({ ...noAnswers(day), tightness: 5 }, { ...noAnswers(day), sittingHours: 8 }); // both
 */
export const addAnswers = (earlier: CheckInAnswers, more: CheckInAnswers): CheckInAnswers => ({
  ...editAnswers(earlier, more),
  ...Object.fromEntries(Object.entries(earlier).filter(([field]) => Reflect.get(more, field) === null)),
});
