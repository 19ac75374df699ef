import { type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';
import { countOutOfOrder, timeOrder } from '#src/core/streams/record-order.ts';

/** Puts records into the order of their times (chained files, a clock set back by a second). */
export const recordsSorted: StreamRepair = {
  id: 'records-sorted',
  apply: (draft) => {
    const samples = countOutOfOrder(draft.timeMs);
    return samples === 0
      ? unchanged(draft)
      : { draft: selectRecords(draft, timeOrder(draft.timeMs)), samples };
  },
};
