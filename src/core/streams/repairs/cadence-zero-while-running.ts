import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropValues } from '#src/core/streams/drop-values.ts';
import { runningSpeedMetersPerSecond } from '#src/core/streams/limits.ts';

/**
 * Reads a cadence of zero at running speed as missing: the sensor slept, the legs did not. A zero while
 * standing or walking stays. Speed is the stored one, else metres to the next record over seconds.
 */
export const cadenceZeroWhileRunning: StreamRepair = {
  id: 'cadence-zero-while-running',
  apply: (draft) => {
    const { timeMs, columns, sport } = draft;
    if (sport !== 'running') return { draft, samples: 0 };
    const speedAt = (i: number): number => {
      const stored = columns.speed?.[i] ?? Number.NaN;
      if (!Number.isNaN(stored)) return stored;
      const meters = (columns.distance?.[i + 1] ?? Number.NaN) - (columns.distance?.[i] ?? Number.NaN);
      return meters / (((timeMs[i + 1] ?? Number.NaN) - (timeMs[i] as number)) / MS_PER_SECOND);
    };
    return dropValues(
      draft,
      'cadence',
      (cadence, i) => cadence === 0 && speedAt(i) >= runningSpeedMetersPerSecond,
    );
  },
};
