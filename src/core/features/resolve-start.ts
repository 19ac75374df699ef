import { type Day, dayAtOffset, type EpochMs } from '#src/core/domain/calendar.ts';
import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { offsetInZone } from '#src/core/domain/time-zone.ts';
import { MS_PER_SECOND, SECONDS_PER_HOUR } from '#src/core/domain/units.ts';

/** Seconds by which the first record may come after the stated start (waiting for satellites). Convention. */
const lateFirstRecordMs = 600_000;

/** No clock on earth is set farther from UTC, seconds. */
const largestOffsetSeconds = 14 * SECONDS_PER_HOUR;

/**
 * The start the file states when the first record follows within ten minutes, or later but the whole of them within the
 * elapsed time; else the first record.
 */
export const resolveStart = (
  { startMs, timeSeconds }: CleanStream,
  { startMs: stated }: DecodedActivity,
  elapsedSeconds: number,
): EpochMs => {
  if (stated === null || startMs < stated) return startMs;
  const reachesEndMs = stated + elapsedSeconds * MS_PER_SECOND;
  const endMs = startMs + (timeSeconds.at(-1) ?? 0) * MS_PER_SECOND;
  return startMs - stated <= lateFirstRecordMs || endMs <= reachesEndMs + MS_PER_SECOND ? stated : startMs;
};

/**
 * Local time less UTC at a start, seconds: the file's own where it knows it, else that of the runner's zone. A local
 * time that no clock on earth shows is none.
 *
 * @example
 * resolveOffset(parseInstant('2026-03-01T23:30:00Z'), null, 'Europe/Berlin'); // 3600
 */
export const resolveOffset = (
  startMs: EpochMs,
  localOffsetSeconds: number | null,
  timeZone: string,
): number =>
  localOffsetSeconds !== null && Math.abs(localOffsetSeconds) <= largestOffsetSeconds
    ? Math.round(localOffsetSeconds)
    : offsetInZone(startMs, timeZone);

/**
 * The calendar day of a start in the local time of {@link resolveOffset}.
 *
 * @example
 * resolveDay(parseInstant('2026-03-01T23:30:00Z'), 3600, 'UTC'); // '2026-03-02'
 */
export const resolveDay = (startMs: EpochMs, localOffsetSeconds: number | null, timeZone: string): Day =>
  dayAtOffset(startMs, resolveOffset(startMs, localOffsetSeconds, timeZone));
