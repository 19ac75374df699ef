import type { EpochMs } from './calendar.ts';
import type { Repair } from './repair.ts';
import type { Column, Columns } from './signal.ts';
import type { Sport, SportBasis } from './sport.ts';

/** Formats of files. */
export const formatIds = ['fit', 'gpx', 'tcx', 'table', 'manual'] as const;
/**
 * A file format (`table`: a row of a table; `manual`: an activity that a person stated without a file), or `platform`: a
 * recording that a watch platform sent as JSON.
 */
export type FormatId = (typeof formatIds)[number] | 'platform';

/** Who made the file, as the file says; `null` where it does not say. */
export type Creator = {
  readonly manufacturer: string | null;
  readonly product: string | null;
  /** The software or exporter that wrote the bytes (`Strava`, `Garmin Connect`, …). */
  readonly software: string | null;
};

/** A span in which the watch says the timer stood still. */
export type Pause = { readonly startMs: EpochMs; readonly endMs: EpochMs };

/** One lap as the file states it. */
export type DecodedLap = {
  readonly startMs: EpochMs | null;
  readonly elapsedSeconds: number | null;
  readonly distanceMeters: number | null;
};

/**
 * The file's own summary (FIT session, TCX laps), never computed from records. `null` is "the file is
 * not stated". Cadence stays in the file's unit.
 */
export type DecodedSummary = {
  readonly elapsedSeconds: number | null;
  readonly timerSeconds: number | null;
  /** Seconds in which the watch says the runner moved; few formats state it. */
  readonly movingSeconds: number | null;
  readonly distanceMeters: number | null;
  readonly ascentMeters: number | null;
  readonly descentMeters: number | null;
  readonly averageSpeedMetersPerSecond: number | null;
  readonly averageHeartRateBpm: number | null;
  readonly maximumHeartRateBpm: number | null;
  readonly averageCadence: number | null;
  readonly maximumCadence: number | null;
  /** Strides (FIT `total_cycles` of a run): one leg. */
  readonly strides: number | null;
  readonly averageStepLengthMeters: number | null;
  readonly averageVerticalOscillationMillimeters: number | null;
  readonly averageVerticalRatioPercent: number | null;
  readonly averageGroundContactMilliseconds: number | null;
  readonly averageGroundContactBalancePercent: number | null;
};

export const emptySummary: DecodedSummary = {
  elapsedSeconds: null,
  timerSeconds: null,
  movingSeconds: null,
  distanceMeters: null,
  ascentMeters: null,
  descentMeters: null,
  averageSpeedMetersPerSecond: null,
  averageHeartRateBpm: null,
  maximumHeartRateBpm: null,
  averageCadence: null,
  maximumCadence: null,
  strides: null,
  averageStepLengthMeters: null,
  averageVerticalOscillationMillimeters: null,
  averageVerticalRatioPercent: null,
  averageGroundContactMilliseconds: null,
  averageGroundContactBalancePercent: null,
};

/** The samples of a recording, column by column, in file order and as the file states them. */
export type RecordColumns = {
  readonly length: number;
  /** Epoch milliseconds; `NaN` where a record has no time. */
  readonly timeMs: Column;
  readonly columns: Columns;
};

/**
 * What a format reader makes of bytes: one recorded activity, before anything is repaired.
 * A multi-sport file gives one for each of its sessions.
 */
export type DecodedActivity = {
  readonly format: FormatId;
  readonly sport: Sport;
  readonly subSport: string | null;
  /** What the recording is called, as the file states it. */
  readonly title: string | null;
  /** What the sport rests on; absent: the recording states it. */
  readonly sportBasis?: SportBasis;
  /** Whether a person says that it was a race; absent: nobody says. */
  readonly race?: boolean;
  /** How hard it was as a whole, 0 to 10, where its source states what the runner said. */
  readonly sessionRpe?: number;
  /** Start as the file states it (session start, first timed point); `null` when it has no time at all. */
  readonly startMs: EpochMs | null;
  /** The start is what a clock in the runner's zone showed, written as if it were UTC; there are no records then. */
  readonly startIsLocal?: true;
  /** The row of a table in which a quote begins that is never closed: the rows behind it are lost. */
  readonly isCut?: true;
  /** Offset of the runner's local time from UTC in seconds, where the file knows it. */
  readonly localOffsetSeconds: number | null;
  readonly creator: Creator;
  /** What identifies this recording at its maker (FIT: serial number and creation time; and the session's index). */
  readonly identity: string | null;
  readonly summary: DecodedSummary;
  readonly laps: readonly DecodedLap[];
  readonly pauses: readonly Pause[];
  readonly records: RecordColumns;
  readonly repairs: readonly Repair[];
};
