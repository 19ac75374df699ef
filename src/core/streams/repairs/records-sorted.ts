import { type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';

/** How many records lie earlier than one before them. */
const countOutOfOrder = (timeMs: Float64Array): number => {
  let latest = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const time of timeMs) {
    if (time < latest) count += 1;
    else latest = time;
  }
  return count;
};

/** Puts records into the order of their times (chained files, a clock set back by a second). */
export const recordsSorted: StreamRepair = {
  id: 'records-sorted',
  apply: (draft) => {
    const { timeMs } = draft;
    const samples = countOutOfOrder(timeMs);
    if (samples === 0) return unchanged(draft);
    const order = new Uint32Array(timeMs.length);
    for (let i = 0; i < order.length; i += 1) order[i] = i;
    order.sort((a, b) => (timeMs[a] as number) - (timeMs[b] as number));
    return { draft: selectRecords(draft, order), samples };
  },
};
