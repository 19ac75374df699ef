import type { Column } from '#src/core/domain/signal.ts';

/**
 * Cumulative distance at every record between the first and the last known one: linear in timer seconds
 * across records that do not state it, so that each interval gets its share. `NaN` before and after. The same column
 * where all state it.
 *
 * @param timerSeconds seconds from each record to the next in which the timer ran.
 */
export const fillDistance = (distance: Column, timerSeconds: Column): Column => {
  let filled = distance;
  let last = -1;
  for (let i = 0, { length } = distance; i < length; i += 1) {
    if (Number.isNaN(distance[i])) continue;
    if (last >= 0 && i - last > 1) {
      if (filled === distance) filled = distance.slice();
      let whole = 0;
      for (let k = last; k < i; k += 1) whole += timerSeconds[k] as number;
      const meters = (distance[i] as number) - (distance[last] as number);
      let gone = 0;
      for (let k = last + 1; k < i; k += 1) {
        gone += timerSeconds[k - 1] as number;
        filled[k] = (distance[last] as number) + (whole > 0 ? (meters * gone) / whole : 0);
      }
    }
    last = i;
  }
  return filled;
};
