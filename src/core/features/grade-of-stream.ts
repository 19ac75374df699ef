import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { type MeanBetween, meanHeights } from './mean-heights.ts';

/** Metres over which grade is taken, before and behind (science: "over >= 50 m of smoothed elevation"). */
const windowMeters = 50;

/** Distances and altitudes of the records that have both. */
const knownPoints = (stream: CleanStream): { meters: Column; altitudes: Column } => {
  const { distance, altitude } = stream.columns;
  const meters = new Float64Array(stream.length);
  const altitudes = new Float64Array(stream.length);
  let count = 0;
  for (let i = 0; i < stream.length; i += 1) {
    const [at, height] = [distance?.[i] ?? Number.NaN, altitude?.[i] ?? Number.NaN];
    if (Number.isNaN(at) || Number.isNaN(height)) continue;
    meters[count] = at;
    altitudes[count] = height;
    count += 1;
  }
  return { meters: meters.subarray(0, count), altitudes: altitudes.subarray(0, count) };
};

const gradesAt = (places: Column, start: number, end: number, meanBetween: MeanBetween): Column => {
  const behind = places.map((at) => Math.max(start, at - windowMeters));
  const ahead = places.map((at) => Math.min(end, at + windowMeters));
  const [before, after] = [meanBetween(behind, places), meanBetween(places, ahead)];
  return places.map(
    (_, i) =>
      (2 * ((after[i] as number) - (before[i] as number))) / ((ahead[i] as number) - (behind[i] as number)),
  );
};

/** Mean altitude around each place, symmetric so that the ends of a climb are not flattened. */
const altitudesAt = (places: Column, start: number, end: number, meanBetween: MeanBetween): Column => {
  const half = (at: number): number => Math.min(windowMeters / 2, at - start, end - at);
  return meanBetween(
    places.map((at) => at - half(at)),
    places.map((at) => at + half(at)),
  );
};

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
export const profileAltitude = (stream: CleanStream, places: Column): AltitudeProfile | null => {
  const { meters, altitudes } = knownPoints(stream);
  const [start, end] = [meters[0] ?? Number.NaN, meters.at(-1) ?? Number.NaN];
  if (!(end - start >= windowMeters)) return null;
  const held = places.map((at) => Math.min(end, Math.max(start, at)));
  const meanBetween = meanHeights(meters, altitudes);
  return {
    grade: gradesAt(held, start, end, meanBetween),
    altitude: altitudesAt(held, start, end, meanBetween),
  };
};
