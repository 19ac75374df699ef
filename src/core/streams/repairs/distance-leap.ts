import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type Draft, type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { agreesThroughout, findLeaps, knownIndices } from '#src/core/streams/keep-consistent.ts';
import { distanceCorrectionMeters, maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';
import { isNewCount, nextKnownValues } from '#src/core/streams/new-count.ts';

/** Takes the excess of each impossible step off everything after it. */
const removeSteps = (distance: Column, allowedMeters: (a: number, b: number) => number): number => {
  const known = knownIndices(distance);
  let excess = 0;
  let steps = 0;
  for (let k = 1, { length } = known; k < length; k += 1) {
    const [a, b] = [known[k - 1] as number, known[k] as number];
    const step = (distance[b] as number) - excess - (distance[a] as number);
    if (step > allowedMeters(a, b)) {
      excess += step;
      steps += 1;
    }
    distance[b] = (distance[b] as number) - excess;
  }
  return steps;
};

const repairDistance = (draft: Draft, distance: Column): { repaired: Column; samples: number } => {
  const secondsAt = (i: number): number => (draft.timeMs[i] as number) / MS_PER_SECOND;
  const limit = maximumSpeedMetersPerSecond[draft.sport];
  const allowed = (a: number, b: number): number =>
    distanceCorrectionMeters + limit * (secondsAt(b) - secondsAt(a));
  const isNear = (a: number, b: number): boolean =>
    Math.abs((distance[b] as number) - (distance[a] as number)) <= allowed(a, b);
  if (agreesThroughout(distance, isNear)) return { repaired: distance, samples: 0 };
  const next = nextKnownValues(distance);
  const agree = (a: number, b: number): boolean => {
    const [before, value] = [distance[a] as number, distance[b] as number];
    return isNear(a, b) || (value <= allowed(a, b) && isNewCount(before, value, next[b] as number));
  };
  const repaired = distance.slice();
  const leaps = findLeaps(knownIndices(distance), secondsAt, agree);
  for (const i of leaps) repaired[i] = Number.NaN;
  return { repaired, samples: leaps.length + removeSteps(repaired, allowed) };
};

/**
 * Drops cumulative distances that imply a speed beyond human limits: single wild values are dropped, a
 * lasting step upwards is taken off what follows. A new count from zero is left to `distance-restarted`.
 */
export const distanceLeap: StreamRepair = {
  id: 'speed-implausible',
  apply: (draft) => {
    const { distance } = draft.columns;
    if (distance === undefined) return unchanged(draft);
    const { repaired, samples } = repairDistance(draft, distance);
    return samples === 0 ? unchanged(draft) : { draft: withColumn(draft, 'distance', repaired), samples };
  },
};
