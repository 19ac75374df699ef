import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { TcxLap } from './tcx-outline.ts';

/** A break up to this long is only the step from one record to the next. Convention. */
const pauseFromMs = 10_000;

type Span = { readonly firstMs: number; readonly lastMs: number };

const spanOf = (timeMs: Float64Array, from: number, to: number): Span | null => {
  const times = timeMs.subarray(from, to).filter((ms) => !Number.isNaN(ms));
  return times.length === 0
    ? null
    : { firstMs: times[0] as number, lastMs: times[times.length - 1] as number };
};

/**
 * Where the timer stood still. A new `<Track>` within a lap says so by itself. Between two laps it only does
 * when the first lap's timer seconds do not fill the time until the second starts: otherwise the runner just
 * pressed the lap button between two records.
 */
export const findPauses = (laps: readonly TcxLap[], timeMs: Float64Array): Pause[] => {
  const pauses: Pause[] = [];
  let lastMs = Number.NaN;
  let stoppedMs = Number.POSITIVE_INFINITY;
  for (const [index, lap] of laps.entries()) {
    let pausedInLapMs = 0;
    let first = true;
    for (const { from, to } of lap.tracks) {
      const span = spanOf(timeMs, from, to);
      if (span === null) continue;
      const gapMs = span.firstMs - lastMs;
      if (gapMs > pauseFromMs && (!first || stoppedMs > pauseFromMs)) {
        pauses.push({ startMs: lastMs, endMs: span.firstMs });
        if (!first) pausedInLapMs += gapMs;
      }
      lastMs = span.lastMs;
      first = false;
    }
    stoppedMs = untimedMs(lap, laps[index + 1], pausedInLapMs);
  }
  return pauses;
};

/** How long the timer stood still before the next lap started; 0 where a lap does not say. */
const untimedMs = (lap: TcxLap, next: TcxLap | undefined, pausedMs: number): number => {
  if (lap.startMs === null || next?.startMs == null || lap.timerSeconds == null) return 0;
  return next.startMs - lap.startMs - lap.timerSeconds * 1000 - pausedMs;
};
