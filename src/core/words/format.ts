import { METERS_PER_KILOMETER, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';

/** Numbers rounded for reading. A language picks from these and adds its units. */

const rounded = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  const near = Math.round((value + Number.EPSILON) * factor) / factor;
  return near === 0 ? 0 : near;
};

/**
 * A whole number.
 *
 * @example
 * whole(21.6); // 22
 */
export const whole = (value: number): number => rounded(value, 0);

/**
 * One decimal below 20, none from there on.
 *
 * @example
 * spoken(6.62); // 6.6
 * spoken(42.195); // 42
 */
export const spoken = (value: number): number => rounded(value, Math.abs(value) < 20 ? 1 : 0);

/**
 * Two decimals.
 *
 * @example
 * ratio(1.5909); // 1.59
 */
export const ratio = (value: number): number => rounded(value, 2);

/**
 * Meters as kilometers.
 *
 * @example
 * kilometers(6600); // 6.6
 */
export const kilometers = (meters: number): number => spoken(meters / METERS_PER_KILOMETER);

/**
 * A share as percent, one decimal below ten.
 *
 * @example
 * percent(0.5454); // 55
 * percent(0.036); // 3.6
 */
export const percent = (share: number): number => {
  const value = share * 100;
  return rounded(value, Math.abs(value) < 10 ? 1 : 0);
};

/**
 * Seconds as whole minutes.
 *
 * @example
 * minutes(1260); // 21
 */
export const minutes = (seconds: number): number => whole(seconds / SECONDS_PER_MINUTE);

/**
 * Seconds as minutes and seconds of a pace.
 *
 * @example
 * clock(312); // '5:12'
 */
export const clock = (seconds: number): string => {
  const all = whole(seconds);
  return `${Math.floor(all / SECONDS_PER_MINUTE)}:${String(all % SECONDS_PER_MINUTE).padStart(2, '0')}`;
};
