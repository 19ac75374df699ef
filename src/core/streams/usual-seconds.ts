import type { Column } from '#src/core/domain/signal.ts';
import { movingGapSeconds } from './limits.ts';

/** Share of intervals that the usual one is not shorter than: a smart recording counts by its long ones. Convention. */
const usualShare = 0.9;

/**
 * The whole seconds that nine tenths of some intervals do not exceed: how far apart a recording, or one signal of it,
 * usually writes. Counted in one pass; intervals of zero (a pause) count nothing; null for fewer than two.
 *
 * @example
 * usualSeconds(Float64Array.of(1, 1, 1, 240)); // 1
 */
export const usualSeconds = (intervals: Column): number | null => {
  const counts = new Uint32Array(movingGapSeconds + 1);
  let total = 0;
  for (let i = 0, { length } = intervals; i < length; i += 1) {
    const seconds = intervals[i] as number;
    if (!(seconds > 0)) continue;
    const bin = Math.min(Math.ceil(seconds), movingGapSeconds);
    counts[bin] = (counts[bin] as number) + 1;
    total += 1;
  }
  if (total < 2) return null;
  let left = Math.floor(usualShare * (total - 1));
  return counts.findIndex((count) => {
    left -= count;
    return left < 0;
  });
};
