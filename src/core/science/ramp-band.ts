import { atMost } from './at-bound.ts';

/** Upper, inclusive bounds of the bands of a relative change: +10 %, +30 %, +100 %. */
export const RAMP_BOUNDS = { small: 0.1, moderate: 0.3, large: 1 } as const;

/** Upper, inclusive bounds of three bands of a relative change, as shares. */
export type RampBounds = { readonly small: number; readonly moderate: number; readonly large: number };

/** Where a relative change lies. */
export type RampBand = 'reference' | 'over10' | 'over30' | 'over100';

/**
 * The band of a relative change (0.5 = half more): up to +10 % or a drop `reference`, then `over10`,
 * `over30` and `over100`. Upper bounds are inclusive, and rounding noise never pushes a change over one.
 * Source: Nielsen 2014, J Orthop Sports Phys Ther 44:739 (10 and 30 %); 100 % is a coach rule.
 *
 * @example
 * rampBand(0.3); // 'over10'
 */
export const rampBand = (change: number): RampBand => {
  if (atMost(change, RAMP_BOUNDS.small)) return 'reference';
  if (atMost(change, RAMP_BOUNDS.moderate)) return 'over10';
  return atMost(change, RAMP_BOUNDS.large) ? 'over30' : 'over100';
};

/**
 * True when a relative change lies above `overShare` and, where `upToShare` is stated, not above that. The upper
 * bound is inclusive, and rounding noise never pushes a change over a bound.
 * Source: see {@link rampBand}.
 *
 * @example
 * isWithinRamp(0.3, { overShare: 0.1, upToShare: 0.3 }); // true
 */
export const isWithinRamp = (
  change: number,
  {
    overShare,
    upToShare = Number.POSITIVE_INFINITY,
  }: { readonly overShare: number; readonly upToShare?: number },
): boolean => !atMost(change, overShare) && atMost(change, upToShare);
