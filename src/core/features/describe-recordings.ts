import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import { physiologyOf, type Runner } from '#src/core/domain/runner.ts';
import type { Column, Signal } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import { SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import { withConfirmedSport } from '#src/core/sport/decide-sport.ts';
import { longestMovingSecondsOfFile } from '#src/core/streams/limits.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { requireBegun } from '#src/core/streams/require-possible.ts';
import { describeActivity } from './describe-activity.ts';
import { requireLength } from './require-length.ts';
import { settleLocalTime } from './settle-local-time.ts';

/** One recording of a file, repaired and described. */
export type DescribedRecording = {
  readonly sessionIndex: number;
  readonly identity: string | null;
  readonly format: DecodedActivity['format'];
  readonly features: ActivityFeatures;
  /** The effort that its source states, 0 to 10: the activity's until a person says otherwise. */
  readonly sessionRpe?: number;
  /** Nothing was recorded along the way: all numbers are from its summary. */
  readonly isSummary: boolean;
};

/** The clean signals of a recording on one axis of time, as they are shown. */
export type RecordedSignals = {
  readonly timeSeconds: Column;
  readonly columns: ReadonlyMap<Signal, Column>;
};

const cleanStream = (
  decoded: DecodedActivity,
  { timeZone }: Pick<Runner, 'timeZone'>,
  sport: Sport | null,
) => {
  const settled = settleLocalTime(decoded, timeZone);
  const activity = sport === null ? settled : withConfirmedSport(settled, sport);
  return { activity, stream: normaliseStream(activity) };
};

/** The repaired signals of a recording; null without records. */
export const signalsOf = (
  decoded: DecodedActivity,
  runner: Pick<Runner, 'timeZone'>,
  sport: Sport | null,
): RecordedSignals | null => {
  const { stream } = cleanStream(decoded, runner, sport);
  if (stream.length === 0) return null;
  const columns = Object.entries(stream.columns) as [Signal, Column][];
  return { timeSeconds: stream.timeSeconds, columns: new Map(columns) };
};

export const describeRecording = (
  decoded: DecodedActivity,
  sessionIndex: number,
  runner: Runner,
  sport: Sport | null,
  receivedAtMs: EpochMs,
): DescribedRecording => {
  const { activity, stream } = cleanStream(decoded, runner, sport);
  requireBegun(stream.startMs, receivedAtMs);
  const day = dayInZone(stream.startMs, runner.timeZone);
  return {
    sessionIndex,
    identity: decoded.identity,
    format: decoded.format,
    ...(decoded.sessionRpe === undefined ? {} : { sessionRpe: decoded.sessionRpe }),
    features: requireLength(describeActivity(stream, activity, physiologyOf(runner, day), runner.timeZone)),
    isSummary: stream.length === 0,
  };
};

const tooLong = (): Failure =>
  new Failure(
    'file-too-large',
    `The recordings of the file hold more than ${longestMovingSecondsOfFile / SECONDS_PER_HOUR} hours of movement, the most that is read of one file.`,
  );

/**
 * What the recordings of a file say of a runner. A recording that cannot be true is left out when the file
 * holds others; `sportOf` answers a sport that was set by hand, `receivedAtMs` is when the file came in, and `onFailure`
 * hears of each that was left out.
 *
 * @throws Failure of the first recording when none is sound (rows of a table are left to `listUnread`);
 *   `file-too-large` for more than 3,000 hours of movement in all of them.
 */
export const describeRecordings = (
  recordings: readonly DecodedActivity[],
  runner: Runner,
  sportOf: (sessionIndex: number) => Sport | null,
  receivedAtMs: EpochMs,
  onFailure: (sessionIndex: number, failure: Failure) => void = () => undefined,
): DescribedRecording[] => {
  const described: DescribedRecording[] = [];
  let firstFailure: Failure | null = null;
  let movingSeconds = 0;
  for (const [index, decoded] of recordings.entries()) {
    if (movingSeconds > longestMovingSecondsOfFile) throw tooLong();
    try {
      const recording = describeRecording(decoded, index, runner, sportOf(index), receivedAtMs);
      described.push(recording);
      // Without records nothing is read second by second.
      if (!recording.isSummary) movingSeconds += recording.features.movingSeconds;
    } catch (error) {
      if (!isFailure(error)) throw error;
      firstFailure ??= error;
      onFailure(index, error);
    }
  }
  const isTable = recordings.some(({ format }) => format === 'table');
  if (described.length === 0 && firstFailure !== null && !isTable) throw firstFailure;
  return described;
};
