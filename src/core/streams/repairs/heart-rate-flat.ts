import { type StreamRepair, unchanged, withColumn } from '../draft.ts';
import { flatHeartRateMinutes } from '../limits.ts';

/** Fewer equal records are no proof, however far apart they lie. */
const fewestEqualRecords = 10;

/**
 * Drops stretches of ten minutes or more in which every record shows the same heart rate: a strap that
 * repeats its last value, or a constant that an exporter filled in.
 */
export const heartRateFlat: StreamRepair = {
  id: 'heart-rate-flat',
  mend: (draft) => {
    const column = draft.columns.heartRate;
    if (column === undefined) return unchanged(draft);
    const mended = column.slice();
    let samples = 0;
    let first = 0;
    for (let i = 1; i <= column.length; i += 1) {
      if (i < column.length && column[i] === column[first]) continue;
      const minutes = ((draft.timeMs[i - 1] as number) - (draft.timeMs[first] as number)) / 60_000;
      const flat = i - first >= fewestEqualRecords && minutes >= flatHeartRateMinutes;
      if (flat && !Number.isNaN(column[first])) {
        mended.fill(Number.NaN, first, i);
        samples += i - first;
      }
      first = i;
    }
    return samples === 0 ? unchanged(draft) : { draft: withColumn(draft, 'heartRate', mended), samples };
  },
};
