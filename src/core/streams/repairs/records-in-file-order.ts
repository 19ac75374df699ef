import { type StreamRepair, unchanged } from '#src/core/streams/draft.ts';
import { countOutOfOrder, fileOrder, timeOrder } from '#src/core/streams/record-order.ts';
import { lengthOf, wayOf } from '#src/core/streams/way-of.ts';

/** The way in the file's order is this share of the way by time where the times are the ones to blame. Convention. */
const shorterShare = 0.8;

/**
 * Where the times of a whole export are out of order and contradict the way (places or counted distance make a far longer
 * way by time), the records follow each other as in the file, and the times are given to them in order.
 */
export const recordsInFileOrder: StreamRepair = {
  id: 'records-in-file-order',
  apply: (draft) => {
    const { timeMs } = draft;
    const samples = countOutOfOrder(timeMs);
    const way = samples === 0 ? null : wayOf(draft.columns);
    if (way === null) return unchanged(draft);
    const inFile = lengthOf(way, fileOrder(timeMs.length));
    if (inFile > shorterShare * lengthOf(way, timeOrder(timeMs))) return unchanged(draft);
    return { draft: { ...draft, timeMs: timeMs.toSorted() }, samples };
  },
};
