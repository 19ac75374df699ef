import type { Column } from '#src/core/domain/signal.ts';
import { shareAfter, valueAfter } from './active-clock.ts';

/** Heights along a distance, ready to be asked for their mean between any two places. */
export type HeightProfile = {
  /** Ascending distances of the profile's points. */
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
  const baseMeters = heights[0] ?? 0;
  const raised = new Float64Array(meters.length);
  const area = new Float64Array(meters.length);
  for (let i = 1; i < meters.length; i += 1) {
    raised[i] = (heights[i] as number) - baseMeters;
    const width = (meters[i] as number) - (meters[i - 1] as number);
    area[i] = (area[i - 1] as number) + (width * ((raised[i] as number) + (raised[i - 1] as number))) / 2;
  }
  return { meters, baseMeters, raised, area };
};

const heightAt = ({ meters, raised }: HeightProfile, k: number, place: number): number =>
  valueAfter(raised, k, shareAfter(meters, k, place));

const areaAt = (profile: HeightProfile, k: number, place: number): number => {
  const width = place - (profile.meters[k] as number);
  return (
    (profile.area[k] as number) + (width * ((profile.raised[k] as number) + heightAt(profile, k, place))) / 2
  );
};

/**
 * Mean height between two places, whatever the width between them; the height itself where they are one.
 *
 * @param k the last point of the profile at or before `from`.
 * @param l the last point of the profile at or before `to`.
 * @example
 * meanBetween(profileHeights(Float64Array.of(0, 10), Float64Array.of(0, 5)), 0, 0, 1, 10); // 2.5
 */
export const meanBetween = (
  profile: HeightProfile,
  k: number,
  from: number,
  l: number,
  to: number,
): number => {
  const width = to - from;
  const above =
    width > 0 ? (areaAt(profile, l, to) - areaAt(profile, k, from)) / width : heightAt(profile, k, from);
  return profile.baseMeters + above;
};
