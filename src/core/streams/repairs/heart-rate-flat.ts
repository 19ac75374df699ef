import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { flatHeartRateMinutes, recordStandsForSeconds } from '#src/core/streams/limits.ts';
import { timerSecondsToNext } from '#src/core/streams/timer-seconds.ts';

/** Fewer equal records are no proof, however far apart they lie. */
const fewestEqualRecords = 10;

/**
 * Drops stretches of ten minutes or more (timer running) in which every record shows the same heart rate: a strap that
 * repeats its last value, or a constant that an exporter filled in.
 */
export const heartRateFlat: StreamRepair = {
  id: 'heart-rate-flat',
  apply: (draft) => {
    const column = draft.columns.heartRate;
    if (column === undefined) return unchanged(draft);
    const timer = timerSecondsToNext(draft.timeMs, draft.pauses);
    const repaired = column.slice();
    let samples = 0;
    let seconds = 0;
    let first = 0;
    for (let i = 1; i <= column.length; i += 1) {
      if (i < column.length && column[i] === column[first]) {
        seconds += Math.min(timer[i - 1] as number, recordStandsForSeconds);
        continue;
      }
      const flat = i - first >= fewestEqualRecords && seconds >= 60 * flatHeartRateMinutes;
      if (flat && !Number.isNaN(column[first])) {
        repaired.fill(Number.NaN, first, i);
        samples += i - first;
      }
      first = i;
      seconds = 0;
    }
    return samples === 0 ? unchanged(draft) : { draft: withColumn(draft, 'heartRate', repaired), samples };
  },
};
