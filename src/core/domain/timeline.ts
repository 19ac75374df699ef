import type { Day } from './calendar.ts';
import type { LoadSeries } from './training-load.ts';

/** A run that was a jump against the longest before it; lengths in meters or seconds. */
export type TimelineJump = {
  readonly category: 'small' | 'moderate' | 'large';
  /** (length − before) / before. */
  readonly change: number;
  readonly day: Day;
  readonly unit: 'meters' | 'seconds';
  readonly length: number;
  readonly before: number;
};

/** A day or a week of a runner's past, from one day to another. Unknown is `null`. */
export type TimelineBin = {
  readonly from: Day;
  readonly to: Day;
  /** Outings. */
  readonly runs: number;
  /** The first of them that is stored. */
  readonly runId: string | null;
  readonly distanceMeters: number | null;
  readonly durationSeconds: number | null;
  /** In the unit of the load series. */
  readonly load: number | null;
  /** Length of the longest run, in the unit of the timeline. */
  readonly longest: number | null;
  /** The ceiling as it stood before the first run of the bin, by the runs alone; in the unit of the timeline. */
  readonly ceiling: number | null;
  /** The greatest jump. */
  readonly jump: TimelineJump | null;
  /** The day of a run with no other in the 30 known days before it: nothing says whether it was a jump. */
  readonly afterBreakDay: Day | null;
  /** Days with a hard run; null when there are runs and nothing says how hard one was. */
  readonly hardDays: number | null;
  /** Shortest time from the end of one run to the start of the next, which is in the bin. */
  readonly gapHours: number | null;
  /** The same between two hard runs. */
  readonly hardGapHours: number | null;
  /** Days of which it is not known what was run. */
  readonly unknownDays: number;
};

/** Days or weeks in a row, oldest first, in one unit of length and one of load. */
export type Timeline = {
  readonly by: 'day' | 'week';
  readonly unit: 'meters' | 'seconds';
  readonly series: Pick<LoadSeries, 'source' | 'unit'>;
  /** Hours below which the time between two hard runs is short. */
  readonly shortHardGapHours: number;
  readonly bins: readonly TimelineBin[];
};
