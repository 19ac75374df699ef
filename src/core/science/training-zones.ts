import { atLeast } from './at-bound.ts';
import { EDWARDS_ZONES_PERCENT } from './edwards-trimp.ts';

/** A zone from `from` on and below `to`; null is "no bound". */
export type Zone = { readonly zone: number; readonly from: number | null; readonly to: number | null };

/** Friel’s zones 2 to 5 begin at these shares of threshold heart rate, %. His 5a to 5c are one. */
const FRIEL_HEART_RATE_PERCENT = [85, 90, 95, 100] as const;
/** Friel’s zones 2 to 5 begin at these shares of threshold pace (time a kilometre), %. His 5a to 5c are one. */
const FRIEL_PACE_PERCENT = [129, 114, 106, 99] as const;

const zonesBetween = (bounds: readonly number[], lowest: number): readonly Zone[] =>
  [null, ...bounds].map((from, i) => ({ zone: lowest + i, from, to: bounds[i] ?? null }));

/**
 * Heart-rate zones in beats per minute: Edwards’ five of the maximal heart rate (and zone 0 below them), else
 * Friel’s five of the threshold heart rate. `null` without either.
 * Source: Edwards’ zones as at fellrnr.com/wiki/TRIMP; Friel 2009, A Quick Guide to Setting Zones (running).
 *
 * @example
 * heartRateZones(190, null)?.[5]; // { zone: 5, from: 171, to: null }
 */
export const heartRateZones = (
  maxHeartRateBpm: number | null,
  thresholdHeartRateBpm: number | null,
): readonly Zone[] | null => {
  const ofPercent = (percents: readonly number[], whole: number): readonly number[] =>
    percents.map((percent) => (percent * whole) / 100);
  if (maxHeartRateBpm !== null && maxHeartRateBpm > 0)
    return zonesBetween(ofPercent(EDWARDS_ZONES_PERCENT, maxHeartRateBpm), 0);
  if (thresholdHeartRateBpm !== null && thresholdHeartRateBpm > 0)
    return zonesBetween(ofPercent(FRIEL_HEART_RATE_PERCENT, thresholdHeartRateBpm), 1);
  return null;
};

/**
 * Friel’s five pace zones as speeds, m/s, slowest first. `null` without a threshold speed.
 * Source: Friel 2009, A Quick Guide to Setting Zones; that his bounds meet without a gap is our convention.
 *
 * @example
 * paceZones(4)?.[0]; // { zone: 1, from: null, to: 3.1008 }, slower than 129 % of threshold pace
 */
export const paceZones = (thresholdSpeedMetersPerSecond: number | null): readonly Zone[] | null =>
  thresholdSpeedMetersPerSecond !== null && thresholdSpeedMetersPerSecond > 0
    ? zonesBetween(
        FRIEL_PACE_PERCENT.map((percent) => (thresholdSpeedMetersPerSecond * 100) / percent),
        1,
      )
    : null;

/**
 * The index of the zone that holds a value: the last whose lower bound it reaches. A value on a bound belongs to
 * the zone above (our convention).
 * Source: our convention.
 *
 * @example
 * zoneIndex(heartRateZones(190, null) ?? [], 171); // 5
 */
export const zoneIndex = (zones: readonly Zone[], value: number): number => {
  let index = zones.length - 1;
  while (index > 0 && !atLeast(value, zones[index]?.from ?? Number.NEGATIVE_INFINITY)) index -= 1;
  return index;
};
