import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';

/**
 * Pauses sorted, joined where they touch, and cut to the recording; empty ones are left out.
 *
 * @example
 * tidyPauses([{ startMs: 5, endMs: 9 }, { startMs: 1, endMs: 6 }], 0, 8); // [{ startMs: 1, endMs: 8 }]
 */
export const tidyPauses = (pauses: readonly Pause[], firstMs: number, lastMs: number): Pause[] => {
  const cut = pauses
    .map(({ startMs, endMs }) => ({ startMs: Math.max(startMs, firstMs), endMs: Math.min(endMs, lastMs) }))
    .filter(({ startMs, endMs }) => endMs > startMs)
    .sort((a, b) => a.startMs - b.startMs);
  const joined: Pause[] = [];
  for (const pause of cut) {
    const before = joined.at(-1);
    if (before === undefined || pause.startMs > before.endMs) joined.push(pause);
    else
      joined[joined.length - 1] = {
        startMs: before.startMs,
        endMs: Math.max(before.endMs, pause.endMs),
      };
  }
  return joined;
};

/**
 * Seconds from each record to the next in which the timer ran: the time between them less the pauses. 0 for
 * the last record. Two pointers: records and pauses are each walked once.
 *
 * @param pauses as `tidyPauses` answers them.
 */
export const timerSecondsToNext = (timeMs: Column, pauses: readonly Pause[]): Column => {
  const seconds = new Float64Array(timeMs.length);
  let p = 0;
  for (let i = 0, { length } = timeMs; i + 1 < length; i += 1) {
    const from = timeMs[i] as number;
    const to = timeMs[i + 1] as number;
    while (p < pauses.length && (pauses[p] as Pause).endMs <= from) p += 1;
    let paused = 0;
    for (let q = p; q < pauses.length && (pauses[q] as Pause).startMs < to; q += 1) {
      const pause = pauses[q] as Pause;
      paused += Math.min(pause.endMs, to) - Math.max(pause.startMs, from);
    }
    seconds[i] = (to - from - paused) / MS_PER_SECOND;
  }
  return seconds;
};
