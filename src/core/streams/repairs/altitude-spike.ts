import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { dropOutside } from '#src/core/streams/drop-outside.ts';
import { agreesThroughout, findLeaps, knownIndices } from '#src/core/streams/keep-consistent.ts';
import {
  altitudeLimitsMeters,
  altitudeNoiseMeters,
  maximumVerticalSpeedMetersPerSecond,
} from '#src/core/streams/limits.ts';

/** Drops altitudes off the earth's surface and short leaps that no one on foot could climb or fall. */
export const altitudeSpike: StreamRepair = {
  id: 'altitude-spike',
  apply: (draft) => {
    const onEarth = dropOutside(draft, 'altitude', altitudeLimitsMeters);
    const column = onEarth.draft.columns.altitude;
    if (column === undefined) return unchanged(draft);
    const secondsAt = (i: number): number => (draft.timeMs[i] as number) / MS_PER_SECOND;
    const agree = (a: number, b: number): boolean =>
      Math.abs((column[b] as number) - (column[a] as number)) <=
      altitudeNoiseMeters + maximumVerticalSpeedMetersPerSecond * (secondsAt(b) - secondsAt(a));
    if (agreesThroughout(column, agree)) return onEarth;
    const repaired = column.slice();
    const leaps = findLeaps(knownIndices(column), secondsAt, agree);
    for (const i of leaps) repaired[i] = Number.NaN;
    return { draft: withColumn(draft, 'altitude', repaired), samples: onEarth.samples + leaps.length };
  },
};
