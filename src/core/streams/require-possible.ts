import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_DAY, MS_PER_SECOND } from '#src/core/domain/units.ts';
import { acceptedInstantsMs, isUnsetClock, longestAcceptedMs } from './limits.ts';

const requireAcceptedStart = (startMs: number): void => {
  if (startMs < acceptedInstantsMs.first || startMs >= acceptedInstantsMs.last) {
    throw new Failure(
      'file-implausible',
      'The recording begins before 1990 or after 2099: its clock was not set.',
    );
  }
  if (isUnsetClock(startMs)) {
    throw new Failure(
      'file-implausible',
      'The recording begins in the year 2000, where watches count from whose clock was not set: nobody can say on which day it was.',
    );
  }
};

const requireAcceptedLength = (lengthMs: number): void => {
  if (lengthMs <= longestAcceptedMs) return;
  const days = Math.round(lengthMs / MS_PER_DAY);
  throw new Failure(
    'file-implausible',
    `The recording lasts ${days} days, and no gap in it says where the activity ended.`,
  );
};

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
  requireAcceptedLength((summary.timerSeconds ?? summary.elapsedSeconds ?? 0) * MS_PER_SECOND);
  return startMs;
};
