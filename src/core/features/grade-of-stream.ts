import type { CleanStream } from '../domain/clean-stream.ts';
import type { Column } from '../domain/signal.ts';
import { readAt } from './active-clock.ts';

/** Metres of distance over which grade is taken, before and behind. Science: "over >= 50 m of smoothed elevation". */
const windowMeters = 50;

/** Distances and altitudes of the records that have both. */
const profileOf = (stream: CleanStream): { meters: Column; altitudes: Column } => {
  const { distance, altitude } = stream.columns;
  const meters: number[] = [];
  const altitudes: number[] = [];
  for (let i = 0; i < stream.length; i += 1) {
    const [at, height] = [distance?.[i] ?? Number.NaN, altitude?.[i] ?? Number.NaN];
    if (Number.isNaN(at) || Number.isNaN(height)) continue;
    meters.push(at);
    altitudes.push(height);
  }
  return { meters: Float64Array.from(meters), altitudes: Float64Array.from(altitudes) };
};

/** Area under the altitude profile up to each point (trapezoids), in m². */
const areaUpTo = (meters: Column, altitudes: Column): Column => {
  const area = new Float64Array(meters.length);
  for (let i = 1; i < meters.length; i += 1) {
    const width = (meters[i] as number) - (meters[i - 1] as number);
    const mean = ((altitudes[i] as number) + (altitudes[i - 1] as number)) / 2;
    area[i] = (area[i - 1] as number) + width * mean;
  }
  return area;
};

/** Area under the profile at ascending places: exact within a trapezoid, not a straight line. */
const areaAt = (meters: Column, altitudes: Column, places: Column): Column => {
  const area = areaUpTo(meters, altitudes);
  const heights = readAt(meters, altitudes, places);
  const last = meters.length - 1;
  let k = 0;
  return places.map((place, i) => {
    while (k < last && (meters[k + 1] as number) <= place) k += 1;
    const width = place - (meters[k] as number);
    return (area[k] as number) + (width * ((altitudes[k] as number) + (heights[i] as number))) / 2;
  });
};

export type AltitudeProfile = {
  /** Grade at each record as a fraction (0.05 = 5 % up); `NaN` where unknown. */
  readonly grade: Column;
  /** Mean altitude of the 50 m around each record in metres; `NaN` where unknown. */
  readonly smoothedAltitude: Column;
};

/**
 * Grade and smoothed altitude along the distance: the mean altitude of the next 50 m less that of the last
 * 50 m, over the distance between their middles. Standing still adds nothing, and the sampling of the
 * recording does not matter.
 *
 * @returns null when the recording has no altitude or covers less than 50 m.
 */
export const profileAltitude = (stream: CleanStream): AltitudeProfile | null => {
  const { meters, altitudes } = profileOf(stream);
  const [start, end] = [meters[0] ?? Number.NaN, meters.at(-1) ?? Number.NaN];
  if (!(end - start >= windowMeters)) return null;
  const distance = stream.columns.distance as Column;
  const clip = (at: number): number => Math.min(end, Math.max(start, at));
  const here = distance.map((at) => (Number.isNaN(at) ? start : clip(at)));
  // Unknown distances lie only before the first and after the last known one.
  for (let i = here.length - 1; i >= 0 && Number.isNaN(distance[i]); i -= 1) here[i] = end;
  const places = (shift: number): Column => here.map((at) => clip(at + shift));
  const areas = (at: Column): Column => areaAt(meters, altitudes, at);
  const [behind, ahead] = [places(-windowMeters), places(windowMeters)];
  const [areaBehind, areaHere, areaAhead] = [areas(behind), areas(here), areas(ahead)];
  const [near, far] = [places(-windowMeters / 2), places(windowMeters / 2)];
  const [areaNear, areaFar] = [areas(near), areas(far)];
  const heights = readAt(meters, altitudes, here);
  const mean = (area: number, width: number, i: number): number =>
    width > 0 ? area / width : (heights[i] as number);
  const grade = here.map((at, i) => {
    const [back, forth] = [at - (behind[i] as number), (ahead[i] as number) - at];
    const rise =
      mean((areaAhead[i] as number) - (areaHere[i] as number), forth, i) -
      mean((areaHere[i] as number) - (areaBehind[i] as number), back, i);
    return Number.isNaN(distance[i]) ? Number.NaN : (2 * rise) / (back + forth);
  });
  const smoothedAltitude = here.map((_, i) =>
    Number.isNaN(distance[i])
      ? Number.NaN
      : mean((areaFar[i] as number) - (areaNear[i] as number), (far[i] as number) - (near[i] as number), i),
  );
  return { grade, smoothedAltitude };
};
