import { type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';
import { countOutOfOrder, fileOrder, longestInOrder, timeOrder } from '#src/core/streams/record-order.ts';
import { lengthOf, wayOf } from '#src/core/streams/way-of.ts';

/** Share of records, one at least, up to which those out of order are few against many. Convention. */
const fewShare = 0.02;
/** Fewer records are no many. */
const fewestRecords = 10;

/**
 * Leaves out a few records out of order whose time contradicts their place: sorted to where it says, the runner would run
 * there and back (a first point that carries the time of the end). Records that fit where their time says are left to
 * `records-sorted`.
 */
export const recordsMisplaced: StreamRepair = {
  id: 'records-misplaced',
  apply: (draft) => {
    const { timeMs } = draft;
    if (timeMs.length < fewestRecords || countOutOfOrder(timeMs) === 0) return unchanged(draft);
    const way = wayOf(draft.columns);
    const kept = longestInOrder(timeMs);
    const samples = timeMs.length - kept.length;
    if (way === null || samples > Math.max(1, fewShare * timeMs.length)) return unchanged(draft);
    const sorted = lengthOf(way, timeOrder(timeMs));
    if (sorted <= lengthOf(way, fileOrder(timeMs.length))) return unchanged(draft);
    return { draft: selectRecords(draft, kept), samples };
  },
};
