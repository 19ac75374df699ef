import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { Pause } from '#src/core/domain/decoded-activity.ts';
import { MS_PER_MINUTE, MS_PER_SECOND } from '#src/core/domain/units.ts';

/** Shorter stops belong to a run: a traffic light, a fountain. Our convention. */
const shortestBreakMs = 10 * MS_PER_MINUTE;
/** A recording with more long breaks is no run. Convention. */
const mostBreaks = 50;
/** Share of the breaks in which the timer must have stood still: else the records are incomplete. Convention. */
const stoppedShare = 0.9;

/**
 * The long breaks of a recording, in which its runner may have done something else with another watch: a pause, a gap,
 * or what its end lies after its last record (a watch forgotten in pause).
 *
 * @param untimedSeconds how long the timer stood still in all; records that are missing for longer are no break.
 * @example
 * findBreaks(stream, endMs, 3600); // [{ startMs, endMs }] for a run with a lunch of an hour
 */
export const findBreaks = (stream: CleanStream, endMs: EpochMs, untimedSeconds: number): Pause[] => {
  const { startMs, length, timeSeconds, activeSeconds } = stream;
  const breaks: Pause[] = [];
  for (let i = 0; i < length && breaks.length < mostBreaks; i += 1) {
    const stoppedMs = startMs + ((timeSeconds[i] as number) + (activeSeconds[i] as number)) * MS_PER_SECOND;
    const nextMs = i + 1 < length ? startMs + (timeSeconds[i + 1] as number) * MS_PER_SECOND : endMs;
    if (nextMs - stoppedMs >= shortestBreakMs) breaks.push({ startMs: stoppedMs, endMs: nextMs });
  }
  const breaksMs = breaks.reduce((sum, stop) => sum + stop.endMs - stop.startMs, 0);
  return untimedSeconds * MS_PER_SECOND >= stoppedShare * breaksMs ? breaks : [];
};
