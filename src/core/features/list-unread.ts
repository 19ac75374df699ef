import type { Day, EpochMs } from '#src/core/domain/calendar.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isRun } from '#src/core/domain/sport.ts';
import { acceptedStartsMs } from '#src/core/streams/limits.ts';
import { resolveDay } from './resolve-start.ts';
import { settleLocalTime } from './settle-local-time.ts';

/** Something that an export names and that could not be read: it may have been a run. */
export type UnreadActivity = {
  readonly sessionIndex: number;
  readonly startMs: EpochMs;
  readonly localDay: Day;
};

/** A row that names a run without its numbers, or a sport that nobody can name. */
const mayBeRun = ({ sport, subSport }: DecodedActivity): boolean => isRun(sport) || subSport === 'unknown';

/**
 * The rows of a table that were not described although they may be runs, where they say when. On such a day nobody knows
 * what was run: it is not rest.
 *
 * @param describedIndices places of the rows that were described.
 * @example
 * listUnread([rowWithoutNumbers], new Set(), 'Europe/Berlin')[0]?.localDay; // '2025-03-05'
 */
export const listUnread = (
  decoded: readonly DecodedActivity[],
  describedIndices: ReadonlySet<number>,
  timeZone: string,
): UnreadActivity[] =>
  decoded.flatMap((asDecoded, sessionIndex) => {
    const row = settleLocalTime(asDecoded, timeZone);
    const { format, startMs, localOffsetSeconds } = row;
    if (format !== 'table' || startMs === null || describedIndices.has(sessionIndex) || !mayBeRun(row))
      return [];
    if (startMs < acceptedStartsMs.first || startMs >= acceptedStartsMs.last) return [];
    return [{ sessionIndex, startMs, localDay: resolveDay(startMs, localOffsetSeconds, timeZone) }];
  });
