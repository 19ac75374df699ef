/**
 * Days without a run among the last `windowDays`, today included. Days are numbers that rise by one a day
 * (days since 1970); order and repetition do not matter.
 * Our convention: any run makes a day a running day, however short.
 *
 * @example
 * countRestDays([20_513, 20_514], 20_515, 7); // 5
 */
export const countRestDays = (runDays: Iterable<number>, today: number, windowDays: number): number => {
  const runningDays = new Set<number>();
  for (const day of runDays) if (day <= today && day > today - windowDays) runningDays.add(day);
  return windowDays - runningDays.size;
};
