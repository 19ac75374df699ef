import { MINETTI_LEVEL_COST, minettiCost } from './minetti-cost.ts';

/**
 * How much more energy a metre at this grade (a fraction) costs than a level one: `C(i) / C(0)`, no unit.
 * Source: Minetti 2002, see {@link minettiCost}.
 *
 * @example
 * gradeFactor(-0.1); // 0.5977…
 */
export const gradeFactor = (grade: number): number => minettiCost(grade) / MINETTI_LEVEL_COST;

/**
 * The level speed that would cost as much energy, m/s: `v · C(i) / C(0)`. `NaN` stays `NaN`.
 * Source: Minetti 2002, see {@link minettiCost}; take grade over at least 50 m of smoothed altitude.
 *
 * @example
 * gradeAdjustedSpeed(3, 0.08); // 4.5278…
 */
export const gradeAdjustedSpeed = (speedMetersPerSecond: number, grade: number): number =>
  speedMetersPerSecond * gradeFactor(grade);
