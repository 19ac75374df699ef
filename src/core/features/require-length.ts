import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { Failure } from '#src/core/domain/failure.ts';

/**
 * Refuses what has neither duration nor distance: a marked place, or a track of which one point is timed.
 *
 * @throws Failure `file-not-an-activity`.
 * @example
 * requireLength(features).elapsedSeconds > 0 || features.distanceMeters !== null; // true
 */
export const requireLength = (features: ActivityFeatures): ActivityFeatures => {
  if (features.elapsedSeconds > 0 || features.distanceMeters !== null) return features;
  throw new Failure(
    'file-not-an-activity',
    'The file holds a single timed point and no summary: a place, not an activity.',
  );
};
