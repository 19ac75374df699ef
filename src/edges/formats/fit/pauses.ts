import type { Pause } from '#src/core/domain/decoded-activity.ts';
import { epochMsOf, type FitMessage } from './message.ts';

const STOPS: ReadonlySet<unknown> = new Set(['stop', 'stop_all', 'stop_disable', 'stop_disable_all']);

type TimerEvent = { readonly timeMs: number; readonly running: boolean };

const timerEventOf = (event: FitMessage): TimerEvent | null => {
  const timeMs = epochMsOf(event, 'timestamp');
  if (event['event'] !== 'timer' || timeMs === null) return null;
  if (event['event_type'] === 'start') return { timeMs, running: true };
  return STOPS.has(event['event_type']) ? { timeMs, running: false } : null;
};

/**
 * The spans in which the timer stood still: from a stop to the next start. The stop that ends the recording
 * has no start after it and is no pause.
 *
 * @example
 * pausesOf(events); // [{ startMs: 1767340900000, endMs: 1767340960000 }]
 */
export const pausesOf = (events: readonly FitMessage[]): readonly Pause[] => {
  const timers = events.map(timerEventOf).filter((event) => event !== null);
  const pauses: Pause[] = [];
  let stoppedMs: number | null = null;
  for (const { timeMs, running } of timers.toSorted((a, b) => a.timeMs - b.timeMs)) {
    if (!running) stoppedMs ??= timeMs;
    else {
      if (stoppedMs !== null && timeMs > stoppedMs) pauses.push({ startMs: stoppedMs, endMs: timeMs });
      stoppedMs = null;
    }
  }
  return pauses;
};
