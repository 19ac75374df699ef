/** A stretch of a run at one cadence: `seconds` long, at `cadenceSpm` steps per minute (both feet). */
export type CadenceSegment = { readonly seconds: number; readonly cadenceSpm: number };

/**
 * Steps taken, both feet: `Σ cadence / 60 · seconds`. `null` when there is no cadence at all: unknown, not 0.
 * Do not weight steps by speed: fast running loads the shin no more per kilometre than slow running
 * (Hunter 2019, Med Sci Sports Exerc 51:1178).
 *
 * @example
 * countSteps([{ seconds: 600, cadenceSpm: 170 }]); // 1700
 */
export const countSteps = (segments: readonly CadenceSegment[] | null): number | null => {
  if (segments === null || segments.length === 0) return null;
  let steps = 0;
  for (const { seconds, cadenceSpm } of segments) steps += (cadenceSpm / 60) * seconds;
  return steps;
};
