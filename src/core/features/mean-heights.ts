import type { Column } from '#src/core/domain/signal.ts';
import { readAt } from './active-clock.ts';

/** Mean height between pairs of places; both columns ascend. The height itself where a pair is one place. */
export type MeanBetween = (from: Column, to: Column) => Column;

/** Area under the profile up to each of its points (trapezoids), in m². */
const areaUpTo = (meters: Column, heights: Column): Column => {
  const area = new Float64Array(meters.length);
  for (let i = 1; i < meters.length; i += 1) {
    const width = (meters[i] as number) - (meters[i - 1] as number);
    area[i] = (area[i - 1] as number) + (width * ((heights[i] as number) + (heights[i - 1] as number))) / 2;
  }
  return area;
};

/**
 * Prepares a profile of heights along a distance for asking their mean between any two places. One pass for
 * the profile and one for each column of places, whatever the width between them.
 *
 * @param meters ascending distances of the profile's points.
 * @example
 * meanHeights(Float64Array.of(0, 10), Float64Array.of(0, 5))(Float64Array.of(0), Float64Array.of(10)); // [2.5]
 */
export const meanHeights = (meters: Column, heights: Column): MeanBetween => {
  // Heights are taken from the first one, so that areas stay small and exact.
  const base = heights[0] ?? 0;
  const raised = heights.map((height) => height - base);
  const area = areaUpTo(meters, raised);
  const last = meters.length - 1;
  const areaAt = (places: Column, heightsThere: Column): Column => {
    let k = 0;
    return places.map((place, i) => {
      while (k < last && (meters[k + 1] as number) <= place) k += 1;
      const width = place - (meters[k] as number);
      return (area[k] as number) + (width * ((raised[k] as number) + (heightsThere[i] as number))) / 2;
    });
  };
  return (from, to) => {
    const [heightsFrom, heightsTo] = [readAt(meters, raised, from), readAt(meters, raised, to)];
    const [areaFrom, areaTo] = [areaAt(from, heightsFrom), areaAt(to, heightsTo)];
    return from.map((place, i) => {
      const width = (to[i] as number) - place;
      const mean =
        width > 0 ? ((areaTo[i] as number) - (areaFrom[i] as number)) / width : (heightsFrom[i] as number);
      return base + mean;
    });
  };
};
