import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { hasDistance } from '#src/core/streams/has-distance.ts';
import { recordStandsForSeconds } from '#src/core/streams/limits.ts';
import { timerSecondsToNext } from '#src/core/streams/timer-seconds.ts';

/**
 * Computes cumulative distance from stored speeds where the file has neither distance nor positions (some
 * treadmills). Each speed stands until the next record, for a minute at most.
 */
export const distanceFromSpeed: StreamRepair = {
  id: 'distance-from-speed',
  apply: (draft) => {
    const { speed, distance } = draft.columns;
    if (speed === undefined || hasDistance(distance)) return unchanged(draft);
    const timer = timerSecondsToNext(draft.timeMs, draft.pauses);
    const meters = new Float64Array(speed.length);
    let total = 0;
    for (let i = 0, { length } = speed; i < length; i += 1) {
      meters[i] = total;
      const current = speed[i] as number;
      if (!Number.isNaN(current)) total += current * Math.min(timer[i] as number, recordStandsForSeconds);
    }
    return total > 0 ? { draft: withColumn(draft, 'distance', meters), samples: 1 } : unchanged(draft);
  },
};
