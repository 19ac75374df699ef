import type { Column } from '#src/core/domain/signal.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';
import { type Draft, type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { hasDistance } from '#src/core/streams/has-distance.ts';
import { maximumSpeedMetersPerSecond, positionNoiseMeters } from '#src/core/streams/limits.ts';
import { timerSecondsToNext } from '#src/core/streams/timer-seconds.ts';

const cumulate = (draft: Draft, latitude: Column, longitude: Column): { meters: Column; fixes: number } => {
  const limit = maximumSpeedMetersPerSecond[draft.sport];
  const timer = timerSecondsToNext(draft.timeMs, draft.pauses);
  const meters = new Float64Array(latitude.length).fill(Number.NaN);
  let last = -1;
  let seconds = 0;
  let total = 0;
  let fixes = 0;
  for (let i = 0; i < latitude.length; i += 1) {
    if (!Number.isNaN(latitude[i])) {
      const step =
        last < 0
          ? 0
          : haversineMeters(
              latitude[last] as number,
              longitude[last] as number,
              latitude[i] as number,
              longitude[i] as number,
            );
      // Farther than anyone runs: carried in a pause, or the watch regained its position. Not run.
      if (step <= limit * seconds + positionNoiseMeters) total += step;
      meters[i] = total;
      last = i;
      seconds = 0;
      fixes += 1;
    }
    seconds += timer[i] as number;
  }
  return { meters, fixes };
};

/** Computes cumulative distance from positions (haversine) where the file has none. */
export const distanceFromPosition: StreamRepair = {
  id: 'distance-from-position',
  apply: (draft) => {
    const { latitude, longitude, distance } = draft.columns;
    if (latitude === undefined || longitude === undefined || hasDistance(distance)) return unchanged(draft);
    const { meters, fixes } = cumulate(draft, latitude, longitude);
    if (fixes < 2) return unchanged(draft);
    return { draft: withColumn(draft, 'distance', meters), samples: 1 };
  },
};
