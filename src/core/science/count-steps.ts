import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';

/**
 * Steps of both feet in `seconds` at `cadenceSpm` steps per minute: `cadence / 60 · seconds`.
 * Do not weight steps by speed: fast running loads the shin no more per kilometre than slow running
 * (Hunter 2019, Med Sci Sports Exerc 51:1178).
 *
 * @example
 * countSteps(170, 600); // 1700
 */
export const countSteps = (cadenceSpm: number, seconds: number): number =>
  (cadenceSpm / SECONDS_PER_MINUTE) * seconds;
