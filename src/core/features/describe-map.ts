import type { Bounds, RunPage } from '#src/core/domain/run-page.ts';
import { type Column, type Columns, hasUnknown } from '#src/core/domain/signal.ts';
import { encodePolyline } from '#src/core/science/encode-polyline.ts';
import { simplifyLine } from '#src/core/science/simplify-line.ts';

/** Points of a way as it is drawn on a map: every 35 m of 10 km, about 1.5 kB. Convention. */
const mostPoints = 300;

type Way = { readonly latitudes: Column; readonly longitudes: Column };

const wayOf = ({ latitude, longitude }: Columns): Way => {
  if (latitude === undefined || longitude === undefined) {
    return { latitudes: new Float64Array(0), longitudes: new Float64Array(0) };
  }
  if (!hasUnknown(latitude) && !hasUnknown(longitude)) {
    return { latitudes: latitude, longitudes: longitude };
  }
  const latitudes = new Float64Array(latitude.length);
  const longitudes = new Float64Array(latitude.length);
  let count = 0;
  for (let i = 0, { length } = latitude; i < length; i += 1) {
    const north = latitude[i] as number;
    const east = longitude[i] as number;
    if (Number.isNaN(north) || Number.isNaN(east)) continue;
    latitudes[count] = north;
    longitudes[count] = east;
    count += 1;
  }
  return { latitudes: latitudes.subarray(0, count), longitudes: longitudes.subarray(0, count) };
};

const rangeOf = (values: Column) => {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0, { length } = values; i < length; i += 1) {
    const value = values[i] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
};

const boundsOf = ({ latitudes, longitudes }: Way): Bounds => {
  const { lowest: south, highest: north } = rangeOf(latitudes);
  const { lowest: west, highest: east } = rangeOf(longitudes);
  if (east - west <= 180) return { south, west, north, east };
  const turned = rangeOf(longitudes.map((degrees) => (degrees < 0 ? degrees + 360 : degrees)));
  return { south, west: turned.lowest, north, east: turned.highest - 360 };
};

/**
 * The way of a recording for a map: at most 300 points that keep its shape, and the box that holds all of it. null
 * without positions.
 *
 * @example
 * describeMap(stream.columns).bounds; // { south: 52.5, west: 13.3, north: 52.6, east: 13.4 }
 */
export const describeMap = (columns: Columns): Pick<RunPage, 'polyline' | 'bounds'> => {
  const way = wayOf(columns);
  if (way.latitudes.length === 0) return { polyline: null, bounds: null };
  // A degree of longitude shortens towards the poles.
  const narrowing = Math.cos(((way.latitudes[0] ?? 0) * Math.PI) / 180);
  const x = way.longitudes.slice();
  for (let i = 0, { length } = x; i < length; i += 1) x[i] = (x[i] as number) * narrowing;
  const kept = simplifyLine({ x, y: way.latitudes }, mostPoints);
  const at = (values: Column): number[] => kept.map((i) => values[i] ?? 0);
  return { polyline: encodePolyline(at(way.latitudes), at(way.longitudes)), bounds: boundsOf(way) };
};
