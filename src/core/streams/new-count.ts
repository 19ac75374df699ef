import type { Column } from '#src/core/domain/signal.ts';

/** A new count begins at no more than this share of the old one, and this many metres below it. Convention. */
const restartShare = 0.2;
const restartMeters = 20;

/** For each record the next known value after it, `NaN` after the last one. */
export const nextKnownValues = (column: Column): Column => {
  const next = new Float64Array(column.length);
  let following = Number.NaN;
  for (let i = column.length - 1; i >= 0; i -= 1) {
    next[i] = following;
    if (!Number.isNaN(column[i])) following = column[i] as number;
  }
  return next;
};

/** True when a cumulative distance fell to a fraction: where it counts on from there, it began again. */
export const hasFallen = (before: number, value: number): boolean =>
  value <= restartShare * before && before - value >= restartMeters;

/**
 * True when a cumulative distance began again: it fell to a fraction and counts on from there. A single low
 * value between high ones is none, nor is a low value at the end.
 *
 * @example
 * isNewCount(900, 3, 6); // true
 * isNewCount(900, 0, 906); // false
 */
export const isNewCount = (before: number, value: number, following: number): boolean =>
  hasFallen(before, value) && following < (before + value) / 2;
