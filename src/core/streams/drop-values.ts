import type { Signal } from '#src/core/domain/signal.ts';
import { type Draft, type Repaired, unchanged, withColumn } from './draft.ts';

/**
 * Makes `NaN` of every known value of one signal for which `isWrong(value, index)` holds.
 *
 * @example
 * dropValues(draft, 'heartRate', (bpm) => bpm === 0).samples; // 12
 */
export const dropValues = (
  draft: Draft,
  signal: Signal,
  isWrong: (value: number, index: number) => boolean,
): Repaired => {
  const column = draft.columns[signal];
  if (column === undefined) return unchanged(draft);
  let repaired: Float64Array | null = null;
  let samples = 0;
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i] as number;
    if (Number.isNaN(value) || !isWrong(value, i)) continue;
    repaired ??= column.slice();
    repaired[i] = Number.NaN;
    samples += 1;
  }
  return repaired === null ? unchanged(draft) : { draft: withColumn(draft, signal, repaired), samples };
};
