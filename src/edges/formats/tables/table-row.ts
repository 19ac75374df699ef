import type { EpochMs } from '#src/core/domain/calendar.ts';
import {
  type DecodedActivity,
  emptySummary,
  type Pause,
  type RecordColumns,
} from '#src/core/domain/decoded-activity.ts';
import type { NamedSport, SportBasis } from '#src/core/domain/sport.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';

/** One activity as a table names it; `null` is "it does not say". */
export type TableRow = {
  /** What the table calls the activity by itself, the same in every export. */
  readonly id: string | null;
  /** `null` where the table names a sport that is not known here: it may be a run. */
  readonly sport: NamedSport | null;
  readonly title: string | null;
  readonly startMs: EpochMs | null;
  /** The start is what a clock showed, in a zone that the table does not name: the runner's. */
  readonly startIsLocal: boolean;
  readonly localOffsetSeconds: number | null;
  readonly elapsedSeconds: number | null;
  readonly timerSeconds: number | null;
  readonly distanceMeters: number | null;
  readonly ascentMeters: number | null;
  readonly descentMeters: number | null;
  readonly averageHeartRateBpm: number | null;
  readonly maximumHeartRateBpm: number | null;
  /** Of one leg or of both: speed says which. */
  readonly averageCadence: number | null;
  /** How hard it was as a whole, 0 to 10, and whether it was a race, as the runner says. */
  readonly sessionRpe: number | null;
  readonly race: boolean | null;
  /** A quote that begins in it is never closed: the rows behind it could not be told apart. */
  readonly isCut: boolean;
  readonly pauses: readonly Pause[];
  /** Its samples, where the export holds them. */
  readonly records: RecordColumns | null;
};

/** A row that says nothing yet. */
export const emptyRow: TableRow = {
  id: null,
  sport: null,
  title: null,
  startMs: null,
  startIsLocal: false,
  localOffsetSeconds: null,
  elapsedSeconds: null,
  timerSeconds: null,
  distanceMeters: null,
  ascentMeters: null,
  descentMeters: null,
  averageHeartRateBpm: null,
  maximumHeartRateBpm: null,
  averageCadence: null,
  sessionRpe: null,
  race: null,
  isCut: false,
  pauses: [],
  records: null,
};

/** The table of one vendor. */
export type Table = {
  readonly vendor: string;
  /**
   * `high`: a platform, whose files the rows are and where the runner corrects them. `moderate`: a health app, which also
   * gathers what other devices noticed.
   */
  readonly confidence: 'high' | 'moderate';
  /** By the first bytes, as text without a byte order mark. */
  readonly recognises: (text: string, head: Uint8Array) => boolean;
  readonly read: (source: ByteSource) => AsyncIterable<TableRow>;
};

const noRecords = { length: 0, timeMs: new Float64Array(0), columns: {} };

/** A word that only says that it was some sport is weaker than what a file says. */
const basisOf = (sport: NamedSport | null, confidence: Table['confidence']): SportBasis =>
  sport === null || (sport.sport === 'other' && sport.subSport === null)
    ? { source: 'named', confidence: 'low', reason: 'type-unknown' }
    : { source: 'table', confidence, reason: sport.sport === 'other' ? 'type-unknown' : 'type' };

/**
 * A row as an activity without records. Of a sport that is not known no numbers are taken over: that something happened
 * then is all that is sure (`listUnread`).
 */
export const toActivity = ({ vendor, confidence }: Table, row: TableRow): DecodedActivity => {
  const { id, sport, title, startMs, startIsLocal, localOffsetSeconds, isCut, pauses, records, ...rest } =
    row;
  const { sessionRpe, race, ...numbers } = rest;
  return {
    format: 'table',
    sport: sport?.sport ?? 'other',
    subSport: sport === null ? 'unknown' : sport.subSport,
    sportBasis: basisOf(sport, confidence),
    title,
    ...(sessionRpe === null ? {} : { sessionRpe }),
    ...(race === null ? {} : { race }),
    startMs,
    ...(startIsLocal ? { startIsLocal } : {}),
    ...(isCut ? { isCut } : {}),
    localOffsetSeconds,
    creator: { manufacturer: null, product: null, software: vendor },
    identity: id === null ? null : `${vendor}:${id}`,
    summary: sport === null ? emptySummary : { ...emptySummary, ...numbers },
    laps: [],
    pauses,
    records: records ?? noRecords,
    repairs: [],
  };
};
