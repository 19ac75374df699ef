import type { Column } from '#src/core/domain/signal.ts';

/** True when a cumulative distance grows at all; an all-zero column is no distance. */
export const hasDistance = (distance: Column | undefined): distance is Column => {
  if (distance === undefined) return false;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const meters of distance) {
    if (meters < lowest) lowest = meters;
    if (meters > highest) highest = meters;
  }
  return highest > lowest;
};
