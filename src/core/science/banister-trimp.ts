import { heartRateReserve } from './heart-rate-reserve.ts';
import type { HeartRateSegment } from './heart-rate-segment.ts';

const menPerMinute = (reserve: number): number => reserve * 0.64 * Math.exp(1.92 * reserve);
const womenPerMinute = (reserve: number): number => reserve * 0.86 * Math.exp(1.67 * reserve);

/**
 * Banister’s training impulse of one minute at a share of heart-rate reserve (0–1):
 * men `x · 0.64 · e^(1.92x)`, women `x · 0.86 · e^(1.67x)`, unknown sex the mean of both (our convention).
 * Source: Morton 1990, J Appl Physiol 69:1171 (the factor 0.86 from memory; 0.64, 1.92 and 1.67 as at
 * fellrnr.com/wiki/TRIMP).
 *
 * @example
 * banisterPerMinute(1, 'male'); // 4.3653…
 */
const banisterPerMinute = (reserve: number, sex: 'female' | 'male' | null): number => {
  if (sex === 'male') return menPerMinute(reserve);
  if (sex === 'female') return womenPerMinute(reserve);
  return (menPerMinute(reserve) + womenPerMinute(reserve)) / 2;
};

/**
 * Banister’s training impulse of a run: the sum of {@link banisterPerMinute} over its minutes, in TRIMP.
 * `null` without segments, without resting or maximal heart rate, or when the maximum is not above rest.
 * Source: see {@link banisterPerMinute}.
 *
 * @example
 * banisterTrimp([{ minutes: 30, heartRateBpm: 130 }], 40, 200, 'male'); // 31.8025…
 */
export const banisterTrimp = (
  segments: readonly HeartRateSegment[],
  restingHeartRateBpm: number | null,
  maxHeartRateBpm: number | null,
  sex: 'female' | 'male' | null,
): number | null => {
  if (segments.length === 0) return null;
  let trimp = 0;
  for (const { minutes, heartRateBpm } of segments) {
    const reserve = heartRateReserve(heartRateBpm, restingHeartRateBpm, maxHeartRateBpm);
    if (reserve === null) return null;
    trimp += minutes * banisterPerMinute(reserve, sex);
  }
  return trimp;
};
