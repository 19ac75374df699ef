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

const countBoth = (distance: Column, altitude: Column): number => {
  let count = 0;
  for (let i = 0, { length } = distance; i < length; i += 1) {
    if (!Number.isNaN(distance[i]) && !Number.isNaN(altitude[i])) count += 1;
  }
  return count;
};

/**
 * The profile of the records that have both a distance and an altitude, in one pass.
 *
 * @returns null where none has.
 * @example
 * profileHeights(Float64Array.of(0, 10), Float64Array.of(100, 105))?.baseMeters; // 100
 */
export const profileHeights = (distance: Column, altitude: Column): HeightProfile | null => {
  const length = countBoth(distance, altitude);
  if (length === 0) return null;
  const meters = new Float64Array(length + 1);
  const raised = new Float64Array(length + 1);
  const area = new Float64Array(length + 1);
  let baseMeters = Number.NaN;
  let k = 0;
  for (let i = 0, { length } = distance; i < length; i += 1) {
    const at = distance[i] as number;
    const height = altitude[i] as number;
    if (Number.isNaN(at) || Number.isNaN(height)) continue;
    if (k === 0) baseMeters = height;
    meters[k] = at;
    raised[k] = height - baseMeters;
    if (k > 0) {
      const width = at - (meters[k - 1] as number);
      area[k] = (area[k - 1] as number) + (width * ((raised[k] as number) + (raised[k - 1] as number))) / 2;
    }
    k += 1;
  }
  meters[length] = Number.POSITIVE_INFINITY;
  raised[length] = raised[length - 1] as number;
  return { meters, baseMeters, raised, area };
};

/**
 * Area under a profile up to a place: less the area up to another, over the metres between, it is the mean height there.
 *
 * @param k the last point of the profile at or before the place.
 * @example
 * areaAt(profile, 0, 4); // 4, where it climbs from 0 to 5 m in the first 10 m
 */
export const areaAt = ({ meters, raised, area }: HeightProfile, k: number, place: number): number => {
  const width = place - (meters[k] as number);
  const low = raised[k] as number;
  const share = width / ((meters[k + 1] as number) - (meters[k] as number));
  const height = low + share * ((raised[k + 1] as number) - low);
  return (area[k] as number) + (width * (low + height)) / 2;
};
