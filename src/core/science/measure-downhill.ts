import { atMost } from './at-bound.ts';

/** From this grade (a fraction) downwards a stretch counts as downhill. */
const DOWNHILL_GRADE = -0.05;

/** A stretch of ground: its length and its grade as a fraction, negative downhill. */
export type GroundSegment = { readonly meters: number; readonly grade: number };

/**
 * How much of a run went downhill at 5 % or steeper: the share of its distance (0–1) and the height lost
 * there in metres. Both `null` when the run has no distance.
 * Source: eccentric loading of the thighs downhill (from memory); the bound is our convention.
 *
 * @example
 * measureDownhill([{ meters: 500, grade: -0.05 }, { meters: 500, grade: 0 }]); // { share: 0.5, dropMeters: 25 }
 */
export const measureDownhill = (
  segments: readonly GroundSegment[],
): { readonly share: number | null; readonly dropMeters: number | null } => {
  let total = 0;
  let downhill = 0;
  let drop = 0;
  for (const { meters, grade } of segments) {
    total += meters;
    if (!atMost(grade, DOWNHILL_GRADE)) continue;
    downhill += meters;
    drop -= grade * meters;
  }
  return total > 0 ? { share: downhill / total, dropMeters: drop } : { share: null, dropMeters: null };
};
