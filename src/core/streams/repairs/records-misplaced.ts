import { type Draft, type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';
import { countOutOfOrder, fileOrder, longestInOrder, timeOrder } from '#src/core/streams/record-order.ts';
import { lengthOf, wayOf } from '#src/core/streams/way-of.ts';

/** Share of records up to which those out of order are few against many. Convention. */
const fewShare = 0.02;
/** Fewer records are no many, even where one contradicts its place. */
const fewestRecords = 10;

/** Whether the way by time is longer than the way in the file's order. */
const contradictsPlaces = ({ timeMs, columns }: Draft): boolean => {
  const way = wayOf(columns);
  return way !== null && lengthOf(way, timeOrder(timeMs)) > lengthOf(way, fileOrder(timeMs.length));
};

/**
 * Leaves out a few records out of order (a first point that carries the time of the end): sorted to where their time says,
 * the runner would run there and back, or wait for them. Many are left to `records-in-file-order` and `records-sorted`.
 */
export const recordsMisplaced: StreamRepair = {
  id: 'records-misplaced',
  apply: (draft) => {
    const { timeMs } = draft;
    if (timeMs.length < fewestRecords || countOutOfOrder(timeMs) === 0) return unchanged(draft);
    const kept = longestInOrder(timeMs);
    const samples = timeMs.length - kept.length;
    const few = samples <= fewShare * timeMs.length || (samples === 1 && contradictsPlaces(draft));
    return few ? { draft: selectRecords(draft, kept), samples } : unchanged(draft);
  },
};
