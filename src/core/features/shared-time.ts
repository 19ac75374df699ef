import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { Pause } from '#src/core/domain/decoded-activity.ts';

type Timed = Pick<ActivityFeatures, 'startMs' | 'endMs' | 'breaks'>;

/** The time between breaks. */
const spansOf = ({ startMs, endMs, breaks }: Timed): Pause[] => {
  const spans: Pause[] = [];
  let fromMs = startMs;
  // Features of version 3 know of none.
  for (const stop of breaks ?? []) {
    spans.push({ startMs: fromMs, endMs: stop.startMs });
    fromMs = stop.endMs;
  }
  return [...spans, { startMs: fromMs, endMs }].filter((span) => span.endMs > span.startMs);
};

/**
 * Time in which a recording was not interrupted for long, ms.
 *
 * @example
 * recordedMs(features); // 3_600_000 for an hour, and for one with a night in pause
 */
export const recordedMs = (features: Timed): number =>
  spansOf(features).reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

/**
 * Time in which both recordings were made, ms.
 *
 * @example
 * sharedMs(watch, phone); // 3_590_000
 */
export const sharedMs = (a: Timed, b: Timed): number => {
  const others = spansOf(b);
  let shared = 0;
  for (const { startMs, endMs } of spansOf(a)) {
    for (const other of others) {
      shared += Math.max(0, Math.min(endMs, other.endMs) - Math.max(startMs, other.startMs));
    }
  }
  return shared;
};
