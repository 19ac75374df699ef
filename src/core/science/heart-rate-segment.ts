/** A stretch of a run at one heart rate: `minutes` long, at `heartRateBpm` beats per minute. */
export type HeartRateSegment = { readonly minutes: number; readonly heartRateBpm: number };
