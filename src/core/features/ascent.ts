import type { Column } from '#src/core/domain/signal.ts';
import { atLeast } from '#src/core/science/at-bound.ts';

/** Metres by which altitude must change direction before a climb or a descent ends: noise adds nothing. Convention. */
const turnMeters = 2;

export type Climb = { readonly ascentMeters: number; readonly descentMeters: number };

/**
 * Metres climbed and descended along smoothed altitudes; changes of less than two metres are noise.
 *
 * @example
 * measureClimb(Float64Array.of(10, 15, 14.5, 20, 12)); // { ascentMeters: 10, descentMeters: 8 }
 */
export const measureClimb = (altitudes: Column): Climb => {
  let ascentMeters = 0;
  let descentMeters = 0;
  let mark = Number.NaN;
  let extreme = Number.NaN;
  let direction = 0;
  for (let i = 0, { length } = altitudes; i < length; i += 1) {
    const altitude = altitudes[i] as number;
    if (Number.isNaN(altitude)) continue;
    if (Number.isNaN(mark)) {
      mark = altitude;
      extreme = altitude;
      continue;
    }
    const onwards =
      direction === 0 ? atLeast(Math.abs(altitude - mark), turnMeters) : (altitude - extreme) * direction > 0;
    if (onwards) {
      if (direction === 0) direction = Math.sign(altitude - mark);
      extreme = altitude;
    } else if (direction !== 0 && atLeast((extreme - altitude) * direction, turnMeters)) {
      if (direction > 0) ascentMeters += extreme - mark;
      else descentMeters += mark - extreme;
      mark = extreme;
      extreme = altitude;
      direction = -direction;
    }
  }
  if (direction > 0) ascentMeters += extreme - mark;
  if (direction < 0) descentMeters += mark - extreme;
  return { ascentMeters, descentMeters };
};
