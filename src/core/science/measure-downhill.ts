import { atMost } from './at-bound.ts';

/** From this grade (a fraction) downwards a stretch counts as downhill. */
const DOWNHILL_GRADE = -0.05;

/**
 * How much of a run went downhill at 5 % or steeper: the share of its distance (0–1) and the height lost
 * there in metres. Both `null` when the run has no distance.
 *
 * `meters` holds the length of each stretch (`NaN` where unknown), `grades` its grade as a fraction, negative downhill.
 * Source: eccentric loading of the thighs downhill (from memory); the bound is our convention.
 *
 * @example
 * measureDownhill([500, 500], [-0.05, 0]); // { share: 0.5, dropMeters: 25 }
 */
export const measureDownhill = (
  meters: ArrayLike<number>,
  grades: ArrayLike<number>,
): { readonly share: number | null; readonly dropMeters: number | null } => {
  let total = 0;
  let downhill = 0;
  let drop = 0;
  for (let i = 0, { length } = meters; i < length; i++) {
    const length = meters[i] as number;
    const grade = grades[i] as number;
    if (!(length > 0)) continue;
    total += length;
    if (!atMost(grade, DOWNHILL_GRADE)) continue;
    downhill += length;
    drop -= grade * length;
  }
  return total > 0 ? { share: downhill / total, dropMeters: drop } : { share: null, dropMeters: null };
};
