import type { EpochMs } from './calendar.ts';
import type { Pause } from './decoded-activity.ts';
import type { Repair, RepairSpan } from './repair.ts';
import type { Column, Columns } from './signal.ts';

/**
 * A repaired recording: times strictly increase, every value is humanly possible or `NaN`, and each record
 * says for how long it stands. Sums over time are always `Σ value · activeSeconds`, so an irregular
 * recording and its one-second twin agree.
 */
export type CleanStream = {
  readonly startMs: EpochMs;
  readonly length: number;
  /** Seconds since `startMs`, strictly increasing, first = 0. */
  readonly timeSeconds: Column;
  /** Seconds of running (timer on, no gap) that record i stands for: the time to the next record, 0 in a pause. */
  readonly activeSeconds: Column;
  /** Seconds that heart rate and cadence of record i stand for: never longer than the recording's own interval allows. */
  readonly signalSeconds: Column;
  /** Metres covered in the interval that record i stands for; `NaN` where unknown. */
  readonly stepMeters: Column;
  /** Repaired signals; `cadence` is still in the file's unit, `distance` is cumulative from 0. */
  readonly columns: Columns;
  readonly pauses: readonly Pause[];
  /** Metres that the records count though nobody covers them in the time; distance and speed were left out. */
  readonly impossibleMeters: number | null;
  readonly repairs: readonly Repair[];
  /** Where they are; a repair of the recording as a whole has none. */
  readonly repairSpans: readonly RepairSpan[];
};
