import type { ActivityFeatures } from '#src/core/index.ts';

/** What a page about one run shows; features before version 4 have none of it. */
export const viewPage = (features: Partial<ActivityFeatures>) => ({
  laps: features.laps ?? [],
  splits: features.splits ?? [],
  bestEfforts: features.bestEfforts ?? [],
  zones: { heartRate: features.heartRateZones ?? null, pace: features.paceZones ?? null },
  polyline: features.polyline ?? null,
  bounds: features.bounds ?? null,
});
