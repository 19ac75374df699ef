import type { Column } from '#src/core/domain/signal.ts';
import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';

/** Holds cumulative distance where it runs backwards: a distance run cannot shrink. */
export const distanceDecreased: StreamRepair = {
  id: 'distance-decreased',
  apply: (draft) => {
    const { distance } = draft.columns;
    if (distance === undefined) return unchanged(draft);
    let held: Column | null = null;
    let farthest = Number.NEGATIVE_INFINITY;
    let samples = 0;
    for (let i = 0, { length } = distance; i < length; i += 1) {
      const value = distance[i] as number;
      if (Number.isNaN(value)) continue;
      if (value < farthest) {
        held ??= distance.slice();
        held[i] = farthest;
        samples += 1;
      } else farthest = value;
    }
    return held === null ? unchanged(draft) : { draft: withColumn(draft, 'distance', held), samples };
  },
};
