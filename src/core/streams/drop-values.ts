import type { Signal } from '#src/core/domain/signal.ts';
import { type Draft, type Mended, unchanged, withColumn } from './draft.ts';

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
): Mended => {
  const column = draft.columns[signal];
  if (column === undefined) return unchanged(draft);
  let mended: Float64Array | null = null;
  let samples = 0;
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i] as number;
    if (Number.isNaN(value) || !isWrong(value, i)) continue;
    mended ??= column.slice();
    mended[i] = Number.NaN;
    samples += 1;
  }
  return mended === null ? unchanged(draft) : { draft: withColumn(draft, signal, mended), samples };
};
