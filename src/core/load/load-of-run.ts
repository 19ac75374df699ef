import type { LoadSource } from '#src/core/domain/activity-features.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { METERS_PER_KILOMETER, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { sessionRpeLoad } from '#src/core/science/session-rpe-load.ts';

/**
 * What one run is worth in one load model, in that model's unit (AU, TRIMP, TSS, min, km). Session RPE,
 * duration and distance follow from the run itself when no load is stored. `null` when the run has no data
 * for the model: never 0.
 *
 * @example
 * loadOfRun({ ...run, distanceMeters: 5000 }, 'distance'); // 5
 */
export const loadOfRun = (run: HistoryRun, source: LoadSource): number | null => {
  const stored = run.loads[source];
  if (stored !== undefined) return stored;
  const minutes = run.durationSeconds === null ? null : run.durationSeconds / SECONDS_PER_MINUTE;
  if (source === 'srpe') return sessionRpeLoad(run.sessionRpe, minutes);
  if (source === 'duration') return minutes;
  if (source === 'distance')
    return run.distanceMeters === null ? null : run.distanceMeters / METERS_PER_KILOMETER;
  return null;
};
