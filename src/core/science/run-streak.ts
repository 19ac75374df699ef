/**
 * Days in a row with a run that reach today: 0 when there was none today. Days are numbers that rise by one a
 * day (days since 1970); order and repetition do not matter.
 * Our convention: a day off today ends a streak.
 *
 * @example
 * runStreak([20_513, 20_514, 20_515], 20_515); // 3
 * runStreak([20_513, 20_514], 20_515); // 0
 */
export const runStreak = (runDays: Iterable<number>, today: number): number => {
  const days = new Set(runDays);
  let streak = 0;
  while (days.has(today - streak)) streak++;
  return streak;
};
