import type { Column } from '#src/core/domain/signal.ts';
import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { hasFallen, isNewCount, nextKnownValues } from '#src/core/streams/new-count.ts';

/**
 * Joins cumulative distance that began again at zero (a new lap, leg or session in one recording): what was
 * counted before is added to what comes after.
 */
export const distanceRestarted: StreamRepair = {
  id: 'distance-restarted',
  apply: (draft) => {
    const { distance } = draft.columns;
    if (distance === undefined) return unchanged(draft);
    let next: Column | null = null;
    let joined: Column | null = null;
    let previous = Number.NaN;
    let offset = 0;
    let samples = 0;
    for (let i = 0, { length } = distance; i < length; i += 1) {
      const value = distance[i] as number;
      if (Number.isNaN(value)) continue;
      if (hasFallen(previous, value)) {
        next ??= nextKnownValues(distance);
        if (isNewCount(previous, value, next[i] as number)) {
          offset += previous;
          samples += 1;
          joined ??= distance.slice();
        }
      }
      if (joined !== null) joined[i] = value + offset;
      previous = value;
    }
    return joined === null ? unchanged(draft) : { draft: withColumn(draft, 'distance', joined), samples };
  },
};
