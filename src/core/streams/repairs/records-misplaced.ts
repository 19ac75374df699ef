import { type Draft, type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';
import { countOutOfOrder, fileOrder, longestInOrder, timeOrder } from '#src/core/streams/record-order.ts';
import { lengthOf, wayOf } from '#src/core/streams/way-of.ts';

/** Share of records, one at least, up to which those out of order are few against many. Convention. */
const fewShare = 0.02;
/** Fewer records are no many. */
const fewestRecords = 10;

/** Whether the way by time is longer than the way in the file's order. */
const contradictPlaces = ({ timeMs, columns }: Draft): boolean => {
  const way = wayOf(columns);
  return way !== null && lengthOf(way, timeOrder(timeMs)) > lengthOf(way, fileOrder(timeMs.length));
};

/** Whether some record claims a time before or after all those in order. */
const lieOutside = ({ timeMs }: Draft, inOrder: Uint32Array): boolean => {
  const first = timeMs[inOrder[0] ?? 0] as number;
  const last = timeMs[inOrder.at(-1) ?? 0] as number;
  return timeMs.some((ms) => ms < first || ms > last);
};

/**
 * Leaves out a few records out of order (a first point that carries the time of the end): sorted to where their time says,
 * the runner would run there and back, or the run would last longer. Those that fit between others, and many, are left to
 * `records-in-file-order` and `records-sorted`.
 */
export const recordsMisplaced: StreamRepair = {
  id: 'records-misplaced',
  apply: (draft) => {
    const { timeMs } = draft;
    if (timeMs.length < fewestRecords || countOutOfOrder(timeMs) === 0) return unchanged(draft);
    const kept = longestInOrder(timeMs);
    const samples = timeMs.length - kept.length;
    if (samples > Math.max(1, fewShare * timeMs.length)) return unchanged(draft);
    if (!lieOutside(draft, kept) && !contradictPlaces(draft)) return unchanged(draft);
    return { draft: selectRecords(draft, kept), samples };
  },
};
