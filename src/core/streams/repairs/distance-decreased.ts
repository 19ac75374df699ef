import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';

/** Holds cumulative distance where it runs backwards: a distance run cannot shrink. */
export const distanceDecreased: StreamRepair = {
  id: 'distance-decreased',
  apply: (draft) => {
    const { distance } = draft.columns;
    if (distance === undefined) return unchanged(draft);
    const held = distance.slice();
    let farthest = Number.NEGATIVE_INFINITY;
    let samples = 0;
    for (let i = 0; i < held.length; i += 1) {
      const value = held[i] as number;
      if (Number.isNaN(value)) continue;
      if (value < farthest) {
        held[i] = farthest;
        samples += 1;
      } else farthest = value;
    }
    return samples === 0 ? unchanged(draft) : { draft: withColumn(draft, 'distance', held), samples };
  },
};
