import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { flatHeartRateMinutes, recordStandsForSeconds } from '#src/core/streams/limits.ts';
import { timerSecondsToNext } from '#src/core/streams/timer-seconds.ts';

/** Fewer equal records are no proof, however far apart they lie. */
const fewestEqualRecords = 10;

const flatSeconds = flatHeartRateMinutes * SECONDS_PER_MINUTE;

/** Whether a stretch, pauses and all, is long enough for its timer to be asked; a second stands for rounding. */
const lasts = (timeMs: Column, first: number, last: number): boolean =>
  (timeMs[last] as number) - (timeMs[first] as number) >= (flatSeconds - 1) * MS_PER_SECOND;

/** Timer seconds from one record to another; none counts for more than a record stands for. */
const secondsBetween = (timerSeconds: Column, first: number, last: number): number => {
  let seconds = 0;
  for (let i = first; i < last; i += 1)
    seconds += Math.min(timerSeconds[i] as number, recordStandsForSeconds);
  return seconds;
};

/**
 * Drops stretches of ten minutes or more (timer running) in which every record shows the same heart rate: a strap that
 * repeats its last value, or a constant that an exporter filled in.
 */
export const heartRateFlat: StreamRepair = {
  id: 'heart-rate-flat',
  apply: (draft) => {
    const column = draft.columns.heartRate;
    if (column === undefined) return unchanged(draft);
    let timerSeconds: Column | null = null;
    let repaired: Column | null = null;
    let samples = 0;
    let first = 0;
    for (let i = 1, { length } = column; i <= length; i += 1) {
      // An unknown value equals none, itself included.
      if (i < length && column[i] === column[first]) continue;
      if (i - first >= fewestEqualRecords && lasts(draft.timeMs, first, i - 1)) {
        timerSeconds ??= timerSecondsToNext(draft.timeMs, draft.pauses);
        if (secondsBetween(timerSeconds, first, i - 1) >= flatSeconds) {
          repaired ??= column.slice();
          repaired.fill(Number.NaN, first, i);
          samples += i - first;
        }
      }
      first = i;
    }
    return repaired === null
      ? unchanged(draft)
      : { draft: withColumn(draft, 'heartRate', repaired), samples };
  },
};
