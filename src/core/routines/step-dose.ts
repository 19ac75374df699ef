import { type Amount, type DoseLevel, doseLevels, type RoutineDose } from '#src/core/domain/routine-dose.ts';

/** Sessions spent on each level before the next. Convention: about a week and a half at two a week. */
export const sessionsPerLevel = 3;

/**
 * The level after so many sessions; the top stays the top.
 *
 * @example
 * doseLevelAfter(3); // 'middle'
 */
export const doseLevelAfter = (sessionsDone: number): DoseLevel =>
  doseLevels[Math.min(Math.floor(sessionsDone / sessionsPerLevel), doseLevels.length - 1)] ?? 'low';

const take = (amount: Amount, level: DoseLevel): number => {
  if (typeof amount === 'number') return amount;
  const [from, to] = amount;
  if (level === 'low') return from;
  return level === 'top' ? to : Math.round((from + to) / 2);
};

/**
 * One point of a published dose: low, middle or top of its sets, repetitions, steps and holds. In the middle
 * the repetitions grow before the sets do. A single number stays.
 *
 * @example
 * doseAt({ sets: [2, 3], reps: [10, 15], holdSeconds: 2 }, 'middle'); // { sets: 2, reps: 13, holdSeconds: 2 }
 */
export const doseAt = (dose: RoutineDose, level: DoseLevel): RoutineDose => ({
  ...dose,
  ...(dose.sets === undefined ? {} : { sets: take(dose.sets, level === 'top' ? 'top' : 'low') }),
  ...(dose.reps === undefined ? {} : { reps: take(dose.reps, level) }),
  ...(dose.steps === undefined ? {} : { steps: take(dose.steps, level) }),
  ...(dose.holdSeconds === undefined ? {} : { holdSeconds: take(dose.holdSeconds, level) }),
});
