import type { DecodedActivity, DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_DAY, MS_PER_SECOND } from '#src/core/domain/units.ts';
import { acceptedStartsMs, earlyClockMs, longestAcceptedMs } from './limits.ts';

const requireAcceptedStart = (startMs: number): void => {
  if (startMs >= acceptedStartsMs.first && startMs < acceptedStartsMs.last) return;
  throw new Failure(
    'file-implausible',
    'The recording begins in the year 2000 or before, or after 2099: its clock was not set, and nobody can say on which day it was.',
  );
};

const requireAcceptedLength = (lengthMs: number): void => {
  if (lengthMs <= longestAcceptedMs) return;
  const days = Math.round(lengthMs / MS_PER_DAY);
  throw new Failure(
    'file-implausible',
    `The recording lasts ${days} days, and no gap in it says where the activity ended.`,
  );
};

const statedSeconds = ({ timerSeconds, elapsedSeconds, movingSeconds }: DecodedSummary): number =>
  [timerSeconds, elapsedSeconds, movingSeconds].find((seconds) => seconds !== null && seconds > 0) ?? 0;

/**
 * Lets a recording pass that a person can have made: its clock was set and it ends within two weeks. Asked after
 * its times were repaired.
 *
 * @param timeMs the repaired times of its records; none for a manual entry, whose summary is then read.
 * @returns its first instant.
 * @throws Failure `file-without-time` when nothing is timed, `file-implausible` when the times cannot be true.
 * @example
 * requirePossible(decoded, Float64Array.of(1_772_359_200_000, 1_772_359_201_000)); // 1772359200000
 */
export const requirePossible = ({ startMs: stated, summary }: DecodedActivity, timeMs: Column): number => {
  const startMs = timeMs[0] ?? stated;
  if (startMs === null) {
    throw new Failure('file-without-time', 'Nothing in the file says when the run took place.');
  }
  requireAcceptedStart(startMs);
  if (timeMs.length >= 2) {
    requireAcceptedLength((timeMs.at(-1) ?? startMs) - startMs);
    return startMs;
  }
  requireAcceptedLength(statedSeconds(summary) * MS_PER_SECOND);
  return startMs;
};

/**
 * Lets a recording pass that began before its file was received, or up to a day later: clocks and zones differ so far.
 *
 * @throws Failure `file-implausible` when it begins later.
 * @example
 * requireBegun(Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 2)); // passes
 */
export const requireBegun = (startMs: number, receivedAtMs: number): void => {
  if (startMs <= receivedAtMs + earlyClockMs) return;
  throw new Failure(
    'file-implausible',
    'The recording begins more than a day after the file was received: its clock was wrong, and nobody can say on which day it was.',
  );
};
