import type { Column } from '#src/core/domain/signal.ts';
import {
  type Draft,
  type StreamRepair,
  selectRecords,
  signalsOf,
  unchanged,
} from '#src/core/streams/draft.ts';

/** First the farther distance, then the fuller record, then the greater values: no trace of the file's order. */
const compareRecords = (columns: readonly Column[], distance: Column | undefined, a: number, b: number) => {
  const value = (column: Column, i: number): number => {
    const stored = column[i] as number;
    return Number.isNaN(stored) ? Number.NEGATIVE_INFINITY : stored;
  };
  const order = (x: number, y: number): number => (x === y ? 0 : y - x);
  if (distance !== undefined) {
    const farther = order(value(distance, a), value(distance, b));
    if (farther !== 0) return farther;
  }
  const known = (i: number): number =>
    columns.reduce((count, column) => count + (Number.isNaN(column[i]) ? 0 : 1), 0);
  const fuller = known(b) - known(a);
  if (fuller !== 0) return fuller;
  for (const column of columns) {
    const greater = order(value(column, a), value(column, b));
    if (greater !== 0) return greater;
  }
  return 0;
};

/** How many records repeat the time of the one before them. */
const countRepeated = (timeMs: Column): number => {
  let count = 0;
  for (let i = 1, { length } = timeMs; i < length; i += 1) if (timeMs[i] === timeMs[i - 1]) count += 1;
  return count;
};

/** Index of the first record of each time. */
const firstOfEachTime = (timeMs: Column): Uint32Array => {
  const firsts = new Uint32Array(timeMs.length);
  let count = 0;
  for (let i = 0, { length } = timeMs; i < length; i += 1) {
    if (i > 0 && timeMs[i] === timeMs[i - 1]) continue;
    firsts[count] = i;
    count += 1;
  }
  return firsts.slice(0, count);
};

const mergeGroups = (draft: Draft, firsts: Uint32Array): Draft => {
  const merged = selectRecords(draft, firsts);
  const signals = signalsOf(draft.columns);
  const from = signals.map((signal) => draft.columns[signal] as Column);
  const into = signals.map((signal) => merged.columns[signal] as Column);
  for (let g = 0, { length } = firsts; g < length; g += 1) {
    const first = firsts[g] as number;
    const end = g + 1 < firsts.length ? (firsts[g + 1] as number) : draft.timeMs.length;
    if (end - first === 1) continue;
    const group = Array.from({ length: end - first }, (_, k) => first + k);
    group.sort((a, b) => compareRecords(from, draft.columns.distance, a, b));
    from.forEach((column, c) => {
      const best = group.find((i) => !Number.isNaN(column[i]));
      (into[c] as Column)[g] = best === undefined ? Number.NaN : (column[best] as number);
    });
  }
  return merged;
};

/**
 * Merges records of the same instant into one: each signal from the best record that has it (the farthest,
 * then the fullest), whatever the order in which the file gives them.
 */
export const recordsDuplicated: StreamRepair = {
  id: 'records-duplicated',
  apply: (draft) => {
    const samples = countRepeated(draft.timeMs);
    if (samples === 0) return unchanged(draft);
    return { draft: mergeGroups(draft, firstOfEachTime(draft.timeMs)), samples };
  },
};
