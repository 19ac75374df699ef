import type { Column } from '#src/core/domain/signal.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';
import { type Draft, type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { hasDistance } from '#src/core/streams/has-distance.ts';
import { maximumSpeedMetersPerSecond, positionNoiseMeters } from '#src/core/streams/limits.ts';
import { timerSecondsToNext } from '#src/core/streams/timer-seconds.ts';

type Way = { readonly meters: Column; readonly fixes: number; readonly leftOut: number };

const cumulate = (draft: Draft, latitude: Column, longitude: Column): Way => {
  const limit = maximumSpeedMetersPerSecond[draft.sport];
  const timer = timerSecondsToNext(draft.timeMs, draft.pauses);
  const meters = new Float64Array(latitude.length).fill(Number.NaN);
  let last = -1;
  let seconds = 0;
  let total = 0;
  let fixes = 0;
  let leftOut = 0;
  for (let i = 0, { length } = latitude; i < length; i += 1) {
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
      // Farther than anyone runs: the watch regained its position, or (all of it in a pause) was carried. Not run.
      if (step <= limit * seconds + positionNoiseMeters) total += step;
      else if (seconds > 0) leftOut += 1;
      meters[i] = total;
      last = i;
      seconds = 0;
      fixes += 1;
    }
    seconds += timer[i] as number;
  }
  return { meters, fixes, leftOut };
};

/** Computes cumulative distance from positions (haversine) where the file has none, without impossible steps. */
export const distanceFromPosition: StreamRepair = {
  id: 'distance-from-position',
  apply: (draft) => {
    const { latitude, longitude, distance } = draft.columns;
    if (latitude === undefined || longitude === undefined || hasDistance(distance)) return unchanged(draft);
    const { meters, fixes, leftOut } = cumulate(draft, latitude, longitude);
    if (fixes < 2) return unchanged(draft);
    const also = leftOut > 0 ? [{ id: 'step-left-out', samples: leftOut } as const] : [];
    return { draft: withColumn(draft, 'distance', meters), samples: 1, also };
  },
};
