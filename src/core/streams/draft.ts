import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { Repair, RepairId } from '#src/core/domain/repair.ts';
import type { Column, Columns, Signal } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';

/** A recording on its way through the repairs. Never changed in place: each repair answers a new one. */
export type Draft = {
  readonly sport: Sport;
  /** Start as the file states it, epoch milliseconds. */
  readonly statedStartMs: number | null;
  /** Seconds from start to end as the file states them. */
  readonly statedElapsedSeconds: number | null;
  /** The file's own total distance. */
  readonly statedMeters: number | null;
  /** Epoch milliseconds of each record; `NaN` only before `records-without-time`. */
  readonly timeMs: Column;
  readonly columns: Columns;
  /** Spans in which the timer stood still, sorted and apart from each other. */
  readonly pauses: readonly Pause[];
};

/** A draft after one repair, how many samples the repair touched, and what else it has to report. */
export type Repaired = {
  readonly draft: Draft;
  readonly samples: number;
  readonly also?: readonly Repair[];
};

/**
 * One thing that may be wrong with a recording and how it is repaired. `apply` returns `samples: 0` and the
 * same draft when there is nothing to do.
 */
export type StreamRepair = { readonly id: RepairId; readonly apply: (draft: Draft) => Repaired };

/** The answer of a repair that found nothing. */
export const unchanged = (draft: Draft): Repaired => ({ draft, samples: 0 });

/** The signals a draft holds, in a fixed order whatever the file's own order. */
export const signalsOf = (columns: Columns): Signal[] => (Object.keys(columns) as Signal[]).sort();

/** The same draft with one column put in place of another (or added). */
export const withColumn = (draft: Draft, signal: Signal, column: Column): Draft => ({
  ...draft,
  columns: { ...draft.columns, [signal]: column },
});

/** The same draft without a column. */
export const withoutColumn = (draft: Draft, signal: Signal): Draft => {
  const { [signal]: _, ...columns } = draft.columns;
  return { ...draft, columns };
};

/** The records at `indices`, in that order, of every column. */
export const selectRecords = (draft: Draft, indices: Uint32Array): Draft => {
  const pick = (column: Column): Column => {
    const picked = new Float64Array(indices.length);
    for (let i = 0, { length } = indices; i < length; i += 1)
      picked[i] = column[indices[i] as number] as number;
    return picked;
  };
  const columns: { [S in Signal]?: Column } = {};
  for (const signal of signalsOf(draft.columns)) columns[signal] = pick(draft.columns[signal] as Column);
  return { ...draft, timeMs: pick(draft.timeMs), columns };
};
