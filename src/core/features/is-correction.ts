import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';

/** A distance that changes by less is the same one, rounded or computed again. Our convention. */
const changedShare = 0.005;

/**
 * Whether a later state of an activity at its platform says another sport or distance than the one before: the runner
 * corrected it.
 *
 * @example
 * isCorrection({ sport: 'running', distanceMeters: 9000 }, { sport: 'running', distanceMeters: 10_000 }); // true
 */
export const isCorrection = (
  before: Pick<ActivityFeatures, 'sport' | 'distanceMeters'>,
  after: Pick<ActivityFeatures, 'sport' | 'distanceMeters'>,
): boolean => {
  if (before.sport !== after.sport) return true;
  const [old, now] = [before.distanceMeters, after.distanceMeters];
  if (old === null || now === null) return old !== now;
  return Math.abs(now - old) > changedShare * Math.max(old, now);
};
