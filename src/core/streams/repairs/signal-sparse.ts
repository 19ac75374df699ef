import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type Draft, type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import {
  fewestPauseSeconds,
  recordStandsForSeconds,
  sparseIntervals,
  sparsestSeconds,
} from '#src/core/streams/limits.ts';
import { timerSecondsToNext } from '#src/core/streams/timer-seconds.ts';
import { usualSeconds } from '#src/core/streams/usual-seconds.ts';

/** Seconds from each of these records to the next. */
const secondsBetween = (timeMs: Column, indices: readonly number[]): Column => {
  const seconds = new Float64Array(Math.max(0, indices.length - 1));
  for (let k = 0, { length } = seconds; k < length; k += 1) {
    const [a, b] = [indices[k] as number, indices[k + 1] as number];
    seconds[k] = ((timeMs[b] as number) - (timeMs[a] as number)) / MS_PER_SECOND;
  }
  return seconds;
};

/** The records with a value; null when most have one, so that its usual spacing is that of the records. */
const sparseIndices = (column: Column): number[] | null => {
  let count = 0;
  for (let i = 0, { length } = column; i < length; i += 1) if (!Number.isNaN(column[i])) count += 1;
  if (2 * count > column.length + 1) return null;
  const known: number[] = [];
  for (let i = 0, { length } = column; i < length; i += 1) if (!Number.isNaN(column[i])) known.push(i);
  return known;
};

/**
 * Seconds over which two neighbouring values of a signal cover what lies between them; 0 for a signal that is no sparser than
 * the records, or too sparse to cover anything.
 */
const coveredSeconds = (timeMs: Column, known: readonly number[], recordSeconds: number): number => {
  const usual = usualSeconds(secondsBetween(timeMs, known)) ?? 0;
  if (usual <= recordSeconds || usual > sparsestSeconds) return 0;
  return Math.max(fewestPauseSeconds, sparseIntervals * usual);
};

/** Gives each record without a value that of the nearest one in time, where the two around it lie near enough. */
const spread = ({ timeMs }: Draft, column: Column, known: readonly number[], seconds: number) => {
  const filled = column.slice();
  const reachMs = seconds * MS_PER_SECOND;
  const endReachMs = Math.min(seconds, recordStandsForSeconds) * MS_PER_SECOND;
  let samples = 0;
  for (let k = 0; k <= known.length; k += 1) {
    const before = known[k - 1] ?? -1;
    const after = known[k] ?? column.length;
    const beforeMs = timeMs[before] ?? Number.NEGATIVE_INFINITY;
    const afterMs = timeMs[after] ?? Number.POSITIVE_INFINITY;
    const inside = before >= 0 && after < column.length;
    if (inside && afterMs - beforeMs > reachMs) continue;
    for (let i = before + 1; i < after; i += 1) {
      const [since, until] = [(timeMs[i] as number) - beforeMs, afterMs - (timeMs[i] as number)];
      if (Math.min(since, until) > endReachMs) continue;
      filled[i] = column[since <= until ? before : after] as number;
      samples += 1;
    }
  }
  return { filled, samples };
};

/**
 * Lets a heart rate or a cadence that was written less often than the other signals cover the time between its values: each
 * stands for the time around it, as far as the signal's own spacing goes and a minute at most. A strap that was lost for
 * longer stays lost.
 */
export const signalSparse: StreamRepair = {
  id: 'signal-sparse',
  apply: (draft) => {
    let [repaired, samples] = [draft, 0];
    let recordSeconds: number | null = null;
    for (const signal of ['heartRate', 'cadence'] as const) {
      const column = draft.columns[signal];
      if (column === undefined) continue;
      const known = sparseIndices(column);
      if (known === null) continue;
      recordSeconds ??= usualSeconds(timerSecondsToNext(draft.timeMs, draft.pauses)) ?? 0;
      const seconds = coveredSeconds(draft.timeMs, known, recordSeconds);
      if (seconds === 0) continue;
      const covering = spread(draft, column, known, seconds);
      if (covering.samples === 0) continue;
      repaired = withColumn(repaired, signal, covering.filled);
      samples += covering.samples;
    }
    return samples === 0 ? unchanged(draft) : { draft: repaired, samples };
  },
};
