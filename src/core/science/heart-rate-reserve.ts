/**
 * Share of the heart-rate reserve in use, 0 at rest and 1 at the maximum.
 * `x = clamp((HR − HRrest) / (HRmax − HRrest), 0, 1)`, all in beats per minute.
 * `null` when a value is missing or the maximum does not lie above rest.
 * Source: Banister’s training impulse as quoted at fellrnr.com/wiki/TRIMP.
 *
 * @example
 * heartRateReserve(130, 40, 200); // 0.5625
 */
export const heartRateReserve = (
  heartRateBpm: number | null,
  restingHeartRateBpm: number | null,
  maxHeartRateBpm: number | null,
): number | null => {
  if (heartRateBpm === null || restingHeartRateBpm === null || maxHeartRateBpm === null) return null;
  const reserve = maxHeartRateBpm - restingHeartRateBpm;
  const share = (heartRateBpm - restingHeartRateBpm) / reserve;
  return reserve > 0 && !Number.isNaN(share) ? Math.min(1, Math.max(0, share)) : null;
};
