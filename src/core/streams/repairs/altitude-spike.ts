import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { type StreamRepair, unchanged, withColumn } from '#src/core/streams/draft.ts';
import { findLeaps } from '#src/core/streams/keep-consistent.ts';
import {
  altitudeLimitsMeters,
  altitudeNoiseMeters,
  maximumVerticalSpeedMetersPerSecond,
} from '#src/core/streams/limits.ts';

/** Drops altitudes off the earth's surface and short leaps that no one on foot could climb or fall. */
export const altitudeSpike: StreamRepair = {
  id: 'altitude-spike',
  apply: (draft) => {
    const column = draft.columns.altitude;
    if (column === undefined) return unchanged(draft);
    const repaired = column.slice();
    const known: number[] = [];
    let samples = 0;
    for (let i = 0; i < column.length; i += 1) {
      const meters = column[i] as number;
      if (Number.isNaN(meters)) continue;
      if (meters >= altitudeLimitsMeters.lowest && meters <= altitudeLimitsMeters.highest) {
        known.push(i);
        continue;
      }
      repaired[i] = Number.NaN;
      samples += 1;
    }
    const secondsAt = (i: number): number => (draft.timeMs[i] as number) / MS_PER_SECOND;
    const agree = (a: number, b: number): boolean =>
      Math.abs((column[b] as number) - (column[a] as number)) <=
      altitudeNoiseMeters + maximumVerticalSpeedMetersPerSecond * (secondsAt(b) - secondsAt(a));
    for (const i of findLeaps(known, secondsAt, agree)) {
      repaired[i] = Number.NaN;
      samples += 1;
    }
    return samples === 0 ? unchanged(draft) : { draft: withColumn(draft, 'altitude', repaired), samples };
  },
};
