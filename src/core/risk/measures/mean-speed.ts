import type { HistoryRun } from '#src/core/domain/training-history.ts';

/**
 * Mean speed of a run, m/s: as recorded, else distance over duration; null when neither is known.
 *
 * @example
 * meanSpeedMetersPerSecond({ ...run, averageSpeedMetersPerSecond: null, distanceMeters: 5000, durationSeconds: 1800 }); // 2.777…
 */
export const meanSpeedMetersPerSecond = (run: HistoryRun): number | null => {
  if (run.averageSpeedMetersPerSecond !== null) return run.averageSpeedMetersPerSecond;
  const { distanceMeters, durationSeconds } = run;
  if (distanceMeters === null || durationSeconds === null || durationSeconds <= 0) return null;
  return distanceMeters / durationSeconds;
};
