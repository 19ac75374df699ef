import { atLeast } from './at-bound.ts';
import type { HeartRateSegment } from './heart-rate-segment.ts';

/** Lower bounds of Edwards’ five zones, % of maximal heart rate; the bound belongs to the zone above. */
export const EDWARDS_ZONES_PERCENT = [50, 60, 70, 80, 90] as const;

/**
 * Edwards’ weight of a minute: 0 below 50 % of maximal heart rate, then 1 to 5 from 50, 60, 70, 80 and 90 %.
 * A heart rate on a bound counts in the zone above (our convention). 0 when the maximum is not positive.
 * Source: zones as at fellrnr.com/wiki/TRIMP.
 *
 * @example
 * edwardsWeight(171, 190); // 5, exactly 90 %
 */
export const edwardsWeight = (heartRateBpm: number, maxHeartRateBpm: number): number => {
  if (!(maxHeartRateBpm > 0)) return 0;
  let weight = 0;
  for (const percent of EDWARDS_ZONES_PERCENT) {
    if (atLeast(heartRateBpm * 100, percent * maxHeartRateBpm)) weight += 1;
  }
  return weight;
};

/**
 * Edwards’ summed-zone load of a run, in TRIMP: minutes times {@link edwardsWeight}.
 * `null` without segments or without a maximal heart rate.
 * Source: see {@link edwardsWeight}.
 *
 * @example
 * edwardsTrimp([{ minutes: 10, heartRateBpm: 175 }], 190); // 50
 */
export const edwardsTrimp = (
  segments: readonly HeartRateSegment[],
  maxHeartRateBpm: number | null,
): number | null => {
  if (segments.length === 0 || maxHeartRateBpm === null || !(maxHeartRateBpm > 0)) return null;
  let trimp = 0;
  for (const { minutes, heartRateBpm } of segments) {
    trimp += minutes * edwardsWeight(heartRateBpm, maxHeartRateBpm);
  }
  return trimp;
};
