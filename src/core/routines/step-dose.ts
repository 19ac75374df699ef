import type { RoutineDose } from './routine-contract.ts';

/** The three points of a dose range, in the order in which a runner passes them. */
export const doseLevels = ['low', 'middle', 'top'] as const;
/** Where in its published range a dose is taken. */
export type DoseLevel = (typeof doseLevels)[number];

/** Sessions spent on each level before the next. Convention: about a week and a half at two a week. */
export const sessionsPerLevel = 3;

/** The level after so many sessions; the top stays the top. */
export const doseLevelAfter = (sessionsDone: number): DoseLevel =>
  doseLevels[Math.min(Math.floor(sessionsDone / sessionsPerLevel), doseLevels.length - 1)] ?? 'low';

type Amount = number | readonly [number, number];

const take = (amount: Amount, level: DoseLevel): number => {
  if (typeof amount === 'number') return amount;
  const [from, to] = amount;
  if (level === 'low') return from;
  return level === 'top' ? to : Math.round((from + to) / 2);
};

/**
 * One point of a published dose: low, middle or top of its sets, repetitions, steps and holds. In the middle
 * the repetitions grow before the sets do. What is no range stays as it is.
 *
 * @example
 * doseAt({ sets: [2, 3], reps: [10, 15], hold_s: 2 }, 'middle'); // { sets: 2, reps: 13, hold_s: 2 }
 */
export const doseAt = (dose: RoutineDose, level: DoseLevel): RoutineDose => ({
  ...dose,
  ...(dose.sets === undefined ? {} : { sets: take(dose.sets, level === 'top' ? 'top' : 'low') }),
  ...(dose.reps === undefined ? {} : { reps: take(dose.reps, level) }),
  ...(dose.steps === undefined ? {} : { steps: take(dose.steps, level) }),
  ...(dose.hold_s === undefined ? {} : { hold_s: take(dose.hold_s, level) }),
});
