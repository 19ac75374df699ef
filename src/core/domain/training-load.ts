import type { LoadSource, LoadUnit } from './activity-features.ts';
import type { Day } from './calendar.ts';

/** One calendar day of a runner. `known: false` means that runs of that day are unknown: not rest, not zero. */
export type TrainingDay = {
  readonly day: Day;
  /** Outings that began on the day. */
  readonly runs: number;
  /** Recordings of these outings. */
  readonly recordings: number;
  readonly distanceMeters: number | null;
  readonly durationSeconds: number | null;
  /** In the unit of the window's load series. */
  readonly load: number | null;
  readonly longestRunMeters: number | null;
  readonly known: boolean;
};

/** One week in the runner's own week start; a running week is partial and never compared. */
export type TrainingWeek = {
  readonly weekStart: Day;
  /** ISO 8601 label of the week's first Thursday. */
  readonly isoWeek: string;
  readonly runs: number;
  readonly recordings: number;
  readonly distanceMeters: number | null;
  readonly durationSeconds: number | null;
  readonly load: number | null;
  readonly longestRunMeters: number | null;
  /** Share against the week before (0.5 = half more); null for a partial or unknown week or a base below 5 km. */
  readonly changeFromPreviousWeek: number | null;
  readonly restDays: number | null;
};

/** One run against the longest other run of the 30 days before it. */
export type SessionSpike = {
  readonly category: 'reference' | 'small' | 'moderate' | 'large' | 'no_reference' | 'unknown';
  /** (distance − longest30) / longest30. */
  readonly change: number | null;
  readonly longest30Meters: number | null;
};

/** Why a run counts as hard; empty `because` with `hard: false`; `hard: null` when nothing is known. */
export type HardSession = { readonly hard: boolean | null; readonly because: readonly string[] };

/**
 * Rolling sums and ratios at the end of a day. Sums and ratios are null until their window is full and known;
 * fitness, fatigue and form start from 0 on the first known day, as they are defined.
 */
export type Ramp = {
  readonly acuteMeters: number | null;
  readonly previous7Meters: number | null;
  readonly change7: number | null;
  readonly band: 'reference' | 'over10' | 'over30' | 'over100' | 'no_baseline' | 'unknown';
  readonly acwrCoupled: number | null;
  readonly acwrUncoupled: number | null;
  readonly acwrEwma: number | null;
  readonly monotony: number | null;
  readonly strain: number | null;
  readonly fitness: number | null;
  readonly fatigue: number | null;
  readonly form: number | null;
  /** The day on which fitness and fatigue started from 0: adding up from it gives the same figures. */
  readonly fitnessFrom: Day | null;
  /** Longest run of the last 7 days as a share of their distance. */
  readonly longestRunShare: number | null;
  /** What each null is waiting for. */
  readonly missing: readonly MissingWindow[];
};

/** Figures that need a window of known days. */
export type WindowId = 'lastWeek' | 'weekChange' | 'acuteChronicRatios' | 'monotony' | 'fitness';
/** A window that is not full: how many known days in a row it needs, and how many there are. */
export type MissingWindow = {
  readonly of: WindowId;
  readonly signal: 'distance' | 'load';
  readonly days: number;
  readonly knownDays: number;
};

export type Recovery = {
  readonly lastRunHoursAgo: number | null;
  readonly lastHardRunHoursAgo: number | null;
  /** Hours from the end of each run to the start of the next, newest last, within the window. */
  readonly gapsHours: readonly number[];
  readonly shortestHardGapHours: number | null;
  readonly streakDays: number;
  readonly restDays7: number | null;
  /** Rest days a week over the four weeks before the last seven days; null with fewer than 21 known days. */
  readonly habitRestDaysPerWeek: number | null;
};

/** The runner's own line of speed and cadence; null until there are enough minutes for one. */
export type OwnCadenceLine = {
  readonly interceptSpm: number | null;
  readonly slopeSpmPerMeterPerSecond: number | null;
  /** Sample standard deviation of the minutes around the line. */
  readonly residualSdSpm: number | null;
  /** Minutes of running with cadence in the window. */
  readonly minutes: number;
  readonly windowDays: number;
  /** Minutes that a line needs at least. */
  readonly neededMinutes: number;
};

/** The one load model in which a window of runs is counted, and of how many of its runs it has data. */
export type LoadSeries = {
  readonly source: LoadSource;
  readonly unit: LoadUnit;
  readonly runs: number;
  readonly knownRuns: number;
  /** Distance in place of a model: none has data for enough runs. */
  readonly isFallback: boolean;
};

/** Everything the load layer says of a history: one pass, read by the API and by every factor. */
export type LoadView = {
  readonly series: LoadSeries;
  readonly days: readonly TrainingDay[];
  readonly weeks: readonly TrainingWeek[];
  /** Parallel to `history.runs`. */
  readonly spikes: readonly SessionSpike[];
  /** Parallel to `history.runs`. */
  readonly hard: readonly HardSession[];
  readonly ramp: Ramp;
  readonly recovery: Recovery;
};
