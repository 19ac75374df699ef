import type { Column } from '#src/core/domain/signal.ts';

/** Heights along a distance, ready to be asked for the area under them. */
export type HeightProfile = {
  /** Ascending distances of the profile's points; one more at infinity, so that each place lies before a point. */
  readonly meters: Column;
  /** The first height: the others are taken from it, so that areas stay small and exact. */
  readonly baseMeters: number;
  /** Heights above the first one. */
  readonly raised: Column;
  /** Area under the profile up to each of its points (trapezoids), in m². */
  readonly area: Column;
};

/** Prepares heights at ascending distances in one pass. */
export const profileHeights = (meters: Column, heights: Column): HeightProfile => {
  const { length } = meters;
  const baseMeters = heights[0] ?? 0;
  const points = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  points.set(meters);
  const raised = new Float64Array(length + 1);
  const area = new Float64Array(length);
  for (let i = 1; i < length; i += 1) {
    raised[i] = (heights[i] as number) - baseMeters;
    const width = (meters[i] as number) - (meters[i - 1] as number);
    area[i] = (area[i - 1] as number) + (width * ((raised[i] as number) + (raised[i - 1] as number))) / 2;
  }
  raised[length] = raised[length - 1] ?? 0;
  return { meters: points, baseMeters, raised, area };
};

/**
 * Area under a profile up to a place: less the area up to another, over the metres between, it is the mean height there.
 *
 * @param k the last point of the profile at or before the place.
 * @example
 * areaAt(profileHeights(Float64Array.of(0, 10), Float64Array.of(0, 5)), 0, 4); // 4
 */
export const areaAt = ({ meters, raised, area }: HeightProfile, k: number, place: number): number => {
  const width = place - (meters[k] as number);
  const low = raised[k] as number;
  const share = width / ((meters[k + 1] as number) - (meters[k] as number));
  const height = low + share * ((raised[k + 1] as number) - low);
  return (area[k] as number) + (width * (low + height)) / 2;
};
