import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type Draft, type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { runningSpeedMetersPerSecond } from '#src/core/streams/limits.ts';

const speedAt = ({ timeMs, columns }: Draft, i: number): number => {
  const stored = columns.speed?.[i] ?? Number.NaN;
  if (!Number.isNaN(stored)) return stored;
  const meters = (columns.distance?.[i + 1] ?? Number.NaN) - (columns.distance?.[i] ?? Number.NaN);
  return meters / (((timeMs[i + 1] ?? Number.NaN) - (timeMs[i] as number)) / MS_PER_SECOND);
};

/**
 * Reads a cadence of zero at running speed as missing: the sensor slept, the legs did not. A zero while
 * standing or walking stays. Speed is the stored one, else metres to the next record over seconds.
 */
export const cadenceZeroWhileRunning: StreamRepair = {
  id: 'cadence-zero-while-running',
  apply: (draft) => {
    const { cadence } = draft.columns;
    if (cadence === undefined || draft.sport !== 'running') return unchanged(draft);
    let repaired: Column | null = null;
    let samples = 0;
    for (let i = cadence.indexOf(0); i >= 0; i = cadence.indexOf(0, i + 1)) {
      if (!(speedAt(draft, i) >= runningSpeedMetersPerSecond)) continue;
      repaired ??= cadence.slice();
      repaired[i] = Number.NaN;
      samples += 1;
    }
    return repaired === null ? unchanged(draft) : { draft: withColumn(draft, 'cadence', repaired), samples };
  },
};
