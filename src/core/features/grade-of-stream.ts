import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { seek } from './active-clock.ts';
import { areaAt, profileHeights } from './mean-heights.ts';

/** Metres over which grade is taken, before and behind (science: "over >= 50 m of smoothed elevation"). */
const windowMeters = 50;

export type AltitudeProfile = {
  /** Grade as a fraction (0.05 = 5 % up) at each place. */
  readonly grade: Column;
  /** Mean altitude of the 50 m around each place, metres. */
  readonly altitude: Column;
};

/**
 * Grade and smoothed altitude at places along the distance: the mean altitude of the next 50 m less that of
 * the last 50 m, over the distance between their middles. Standing still adds nothing, and the sampling of
 * the recording does not matter.
 *
 * @param places ascending distances in metres at which to read them.
 * @returns null when the recording has no altitude or covers less than 50 m.
 */
export const profileAltitude = ({ columns }: CleanStream, places: Column): AltitudeProfile | null => {
  const { distance, altitude: measured } = columns;
  if (distance === undefined || measured === undefined) return null;
  const profile = profileHeights(distance, measured);
  if (profile === null) return null;
  const { meters, baseMeters, raised } = profile;
  const last = meters.length - 2;
  const start = meters[0] as number;
  const end = meters[last] as number;
  if (!(end - start >= windowMeters)) return null;
  const grade = new Float64Array(places.length);
  const altitude = new Float64Array(places.length);
  const heightOfStart = baseMeters + (raised[seek(meters, 0, start)] as number);
  const heightOfEnd = baseMeters + (raised[last] as number);
  let behind = 0;
  let low = 0;
  let here = 0;
  let high = 0;
  let ahead = 0;
  for (let i = 0, { length } = places; i < length; i += 1) {
    const at = Math.min(end, Math.max(start, places[i] as number));
    const from = Math.max(start, at - windowMeters);
    const to = Math.min(end, at + windowMeters);
    behind = seek(meters, behind, from);
    here = seek(meters, here, at);
    ahead = seek(meters, ahead, to);
    const areaHere = areaAt(profile, here, at);
    const before =
      at > from ? baseMeters + (areaHere - areaAt(profile, behind, from)) / (at - from) : heightOfStart;
    const after = to > at ? baseMeters + (areaAt(profile, ahead, to) - areaHere) / (to - at) : heightOfEnd;
    grade[i] = (2 * (after - before)) / (to - from);
    // Symmetric, so that the ends of a climb are not flattened.
    const half = Math.min(windowMeters / 2, at - start, end - at);
    const left = at - half;
    const right = at + half;
    low = seek(meters, low, left);
    high = seek(meters, high, right);
    altitude[i] =
      right > left
        ? baseMeters + (areaAt(profile, high, right) - areaAt(profile, low, left)) / (right - left)
        : at > start
          ? heightOfEnd
          : heightOfStart;
  }
  return { grade, altitude };
};
