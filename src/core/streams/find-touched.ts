import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { RepairId, RepairSpan } from '#src/core/domain/repair.ts';
import type { Column, Signal } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type Draft, signalsOf } from './draft.ts';

/** Where a repair changed something, on the clock of the recording. */
export type Touched = { readonly id: RepairId; readonly startMs: EpochMs; readonly endMs: EpochMs };

/** Records that a repair touched so near to each other make one span, milliseconds. Convention. */
const nearMs = 10_000;
/** Spans of one repair that are kept; more are joined to fewer. Convention. */
const mostSpans = 20;

const joinNear = (timesMs: readonly number[], near: number): { startMs: number; endMs: number }[] => {
  const spans: { startMs: number; endMs: number }[] = [];
  for (const ms of timesMs) {
    const last = spans.at(-1);
    if (last !== undefined && ms - last.endMs <= near) last.endMs = ms;
    else spans.push({ startMs: ms, endMs: ms });
  }
  return spans;
};

const spansOf = (id: RepairId, timesMs: readonly number[]): readonly Touched[] => {
  const sorted = timesMs.toSorted((a, b) => a - b);
  let near = nearMs;
  let spans = joinNear(sorted, near);
  for (; spans.length > mostSpans; spans = joinNear(sorted, near)) near *= 2;
  return spans.map((span) => ({ id, ...span }));
};

/** Times that a column has and another has not, each as often as it has it more. */
const timesWithout = (some: Column, others: Column): number[] => {
  const left = new Map<number, number>();
  for (const ms of others) left.set(ms, (left.get(ms) ?? 0) + 1);
  return Array.from(some).filter((ms) => {
    const count = left.get(ms) ?? 0;
    if (count > 0) left.set(ms, count - 1);
    return count === 0 && !Number.isNaN(ms);
  });
};

/** What is compared at a record: of a distance the step that leads to it, because a joint moves all that follows. */
const valueAt = (column: Column, signal: Signal, i: number): number =>
  signal === 'distance' ? (column[i] as number) - (column[i - 1] ?? 0) : (column[i] as number);

/** Metres by which a step may differ because a whole count was moved. */
const noise = 1e-6;

const differs = (a: number, b: number): boolean =>
  Number.isNaN(a) !== Number.isNaN(b) || Math.abs(a - b) > noise;

const timesOfChange = ({ timeMs, columns }: Draft, before: Draft): number[] => {
  const touched = new Set<number>();
  for (const signal of signalsOf(columns)) {
    const [now, then] = [columns[signal], before.columns[signal]];
    // A signal that was dropped or computed as a whole is nowhere in particular.
    if (now === undefined || then === undefined || now === then) continue;
    for (let i = 0, { length } = now; i < length; i += 1)
      if (differs(valueAt(now, signal, i), valueAt(then, signal, i))) touched.add(timeMs[i] as number);
  }
  return [...touched];
};

/**
 * Where a repair changed a recording: the records whose values differ, else those whose times do; where records were left
 * out, theirs. Empty for what concerns the recording as a whole.
 */
export const findTouched = (id: RepairId, before: Draft, after: Draft): readonly Touched[] => {
  if (before.timeMs === after.timeMs) return spansOf(id, timesOfChange(after, before));
  const moved = timesWithout(after.timeMs, before.timeMs);
  return spansOf(id, moved.length > 0 ? moved : timesWithout(before.timeMs, after.timeMs));
};

/** The spans in seconds since the first record, as far as they lie within the recording, the earliest first. */
export const repairSpans = (touched: readonly Touched[], startMs: EpochMs, endMs: EpochMs): RepairSpan[] =>
  touched
    .filter((span) => span.endMs >= startMs && span.startMs <= endMs)
    .map(({ id, ...span }) => ({
      id,
      fromSeconds: (Math.max(span.startMs, startMs) - startMs) / MS_PER_SECOND,
      toSeconds: (Math.min(span.endMs, endMs) - startMs) / MS_PER_SECOND,
    }))
    .toSorted((a, b) => a.fromSeconds - b.fromSeconds);
