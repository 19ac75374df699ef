import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type Draft, type StreamRepair, unchanged, withoutColumn } from '#src/core/streams/draft.ts';
import { gapMovingMetersPerSecond } from '#src/core/streams/limits.ts';
import { distanceFromPosition } from './distance-from-position.ts';

/** A count that differs from the stated total by less may be a foot pod's or a treadmill's. Convention. */
const believedFactor = 1.2;
/** Share by which positions and the stated total may differ and still bear each other out. Convention. */
const witnessesAgreeShare = 0.1;
/** A count of less than this share of the way is in another unit: kilometres and miles for metres. Convention. */
const otherUnitShare = 0.01;

const metersOf = (distance: Column | undefined): number => {
  if (distance === undefined) return 0;
  const isKnown = (meters: number): boolean => !Number.isNaN(meters);
  return (distance.findLast(isKnown) ?? 0) - (distance.find(isKnown) ?? 0);
};

/** Whether a count is worth being compared with the positions: only then is their way computed. */
const isDoubtful = (counted: number, stated: number | null, fewestMeters: number): boolean => {
  const contradicts =
    stated !== null && stated > 0 && Math.max(counted, stated) > believedFactor * Math.min(counted, stated);
  return contradicts || counted < otherUnitShare * fewestMeters;
};

/**
 * Drops a cumulative distance that positions contradict: by another unit, or together with the file's own total, with which
 * they agree. It is then computed from the positions.
 */
export const distanceContradicted: StreamRepair = {
  id: 'distance-contradicted',
  apply: (draft) => {
    const { distance, latitude } = draft.columns;
    if (latitude === undefined || distance === undefined) return unchanged(draft);
    const seconds = ((draft.timeMs.at(-1) ?? 0) - (draft.timeMs[0] ?? 0)) / MS_PER_SECOND;
    const fewestMeters = gapMovingMetersPerSecond[draft.sport] * seconds;
    const counted = metersOf(distance);
    const stated = draft.statedMeters;
    if (counted <= 0 || !isDoubtful(counted, stated, fewestMeters)) return unchanged(draft);
    const without: Draft = withoutColumn(draft, 'distance');
    const way = metersOf(distanceFromPosition.apply(without).draft.columns.distance);
    const isOtherUnit = counted < otherUnitShare * way && way >= fewestMeters;
    const isOutvoted =
      stated !== null &&
      Math.max(counted, way) > believedFactor * Math.min(counted, way) &&
      Math.abs(way - stated) <= witnessesAgreeShare * stated;
    return isOtherUnit || isOutvoted ? { draft: without, samples: 1 } : unchanged(draft);
  },
};
