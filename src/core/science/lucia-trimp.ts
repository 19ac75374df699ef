import type { HeartRateSegment } from './heart-rate-segment.ts';

/**
 * Lucia’s weight of a minute: 1 below the first ventilatory threshold, 2 from it up to and including the
 * second, 3 above the second. Thresholds in beats per minute.
 * Source: Lucia 2003, Med Sci Sports Exerc 35:872 (from memory; the side of the bounds is our convention).
 *
 * @example
 * luciaWeight(165, 140, 165); // 2
 */
export const luciaWeight = (
  heartRateBpm: number,
  firstThresholdBpm: number,
  secondThresholdBpm: number,
): number => {
  if (heartRateBpm < firstThresholdBpm) return 1;
  return heartRateBpm <= secondThresholdBpm ? 2 : 3;
};

/**
 * Lucia’s three-zone load of a run, in TRIMP: minutes times {@link luciaWeight}.
 * `null` without segments or thresholds, or when the second lies below the first.
 * Source: see {@link luciaWeight}.
 *
 * @example
 * luciaTrimp([{ minutes: 20, heartRateBpm: 150 }], 140, 165); // 40
 */
export const luciaTrimp = (
  segments: readonly HeartRateSegment[],
  firstThresholdBpm: number | null,
  secondThresholdBpm: number | null,
): number | null => {
  if (segments.length === 0 || firstThresholdBpm === null || secondThresholdBpm === null) return null;
  if (!(secondThresholdBpm >= firstThresholdBpm)) return null;
  let trimp = 0;
  for (const { minutes, heartRateBpm } of segments) {
    trimp += minutes * luciaWeight(heartRateBpm, firstThresholdBpm, secondThresholdBpm);
  }
  return trimp;
};
