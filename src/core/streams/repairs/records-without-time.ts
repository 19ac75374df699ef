import type { Column } from '#src/core/domain/signal.ts';
import { type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';

const areFinite = (timeMs: Column): boolean => {
  for (let i = 0, { length } = timeMs; i < length; i += 1) if (!Number.isFinite(timeMs[i])) return false;
  return true;
};

/** Drops records that do not say when they were taken: nothing can be computed from them. */
export const recordsWithoutTime: StreamRepair = {
  id: 'records-without-time',
  apply: (draft) => {
    const { timeMs } = draft;
    if (areFinite(timeMs)) return unchanged(draft);
    const timed = new Uint32Array(timeMs.length);
    let count = 0;
    for (let i = 0, { length } = timeMs; i < length; i += 1) {
      if (!Number.isFinite(timeMs[i])) continue;
      timed[count] = i;
      count += 1;
    }
    return { draft: selectRecords(draft, timed.subarray(0, count)), samples: timeMs.length - count };
  },
};
