import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { isWithinMeters } from '#src/core/science/haversine.ts';
import { type StreamRepair, unchanged } from '#src/core/streams/draft.ts';
import { agreesThroughout, findLeaps, knownIndices } from '#src/core/streams/keep-consistent.ts';
import { maximumSpeedMetersPerSecond, positionNoiseMeters } from '#src/core/streams/limits.ts';

/**
 * Drops positions that lie farther from their neighbours than the sport's fastest human could have come.
 * A stretch of a minute or more that is consistent in itself stays: it is the watch that found itself
 * again, not an error.
 */
export const positionLeap: StreamRepair = {
  id: 'position-leap',
  apply: (draft) => {
    const { latitude, longitude } = draft.columns;
    if (latitude === undefined || longitude === undefined) return unchanged(draft);
    const secondsAt = (i: number): number => (draft.timeMs[i] as number) / MS_PER_SECOND;
    const limit = maximumSpeedMetersPerSecond[draft.sport];
    const agree = (a: number, b: number): boolean => {
      const allowed = positionNoiseMeters + limit * (secondsAt(b) - secondsAt(a));
      return isWithinMeters(
        allowed,
        latitude[a] as number,
        longitude[a] as number,
        latitude[b] as number,
        longitude[b] as number,
      );
    };
    if (agreesThroughout(latitude, agree)) return unchanged(draft);
    const leaps = findLeaps(knownIndices(latitude), secondsAt, agree);
    if (leaps.length === 0) return unchanged(draft);
    const repaired = { latitude: latitude.slice(), longitude: longitude.slice() };
    for (const i of leaps) {
      repaired.latitude[i] = Number.NaN;
      repaired.longitude[i] = Number.NaN;
    }
    return { draft: { ...draft, columns: { ...draft.columns, ...repaired } }, samples: leaps.length };
  },
};
