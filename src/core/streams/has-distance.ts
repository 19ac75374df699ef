import type { Column } from '#src/core/domain/signal.ts';

/** True when a cumulative distance grows at all; an all-zero column is no distance. */
export const hasDistance = (distance: Column | undefined): distance is Column => {
  if (distance === undefined) return false;
  let first = Number.NaN;
  for (let i = 0, { length } = distance; i < length; i += 1) {
    const meters = distance[i] as number;
    if (Number.isNaN(meters)) continue;
    if (Number.isNaN(first)) first = meters;
    else if (meters !== first) return true;
  }
  return false;
};
