import type { Column, Signal } from '#src/core/domain/signal.ts';
import { type Draft, type Repaired, unchanged, withColumn } from './draft.ts';
import type { Limits } from './limits.ts';

/**
 * Makes `NaN` of every known value of one signal outside of its range.
 *
 * @example
 * dropOutside(draft, 'heartRate', { lowest: 25, highest: 240 }).samples; // 12
 */
export const dropOutside = (draft: Draft, signal: Signal, limits: Limits): Repaired => {
  const column = draft.columns[signal];
  if (column === undefined) return unchanged(draft);
  const { lowest, highest } = limits;
  let repaired: Column | null = null;
  let samples = 0;
  for (let i = 0, { length } = column; i < length; i += 1) {
    const value = column[i] as number;
    if ((value >= lowest && value <= highest) || Number.isNaN(value)) continue;
    repaired ??= column.slice();
    repaired[i] = Number.NaN;
    samples += 1;
  }
  return repaired === null ? unchanged(draft) : { draft: withColumn(draft, signal, repaired), samples };
};
