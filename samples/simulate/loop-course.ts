/** A point on the course. */
export type CoursePoint = {
  readonly latitude: number;
  readonly longitude: number;
  readonly altitudeMeters: number;
};

/**
 * The centre of the loop: open Atlantic, some 900 km west of Ireland, with 4 km of water below it.
 * No sample can reveal a home address.
 */
const centre = { latitude: 50.2, longitude: -22.4 } as const;

/** Mean radius of the Earth, m (IUGG mean radius R1). */
const EARTH_RADIUS_METERS = 6_371_008.8;
/** Size of the loop: its mean radius, m. */
const LOOP_RADIUS_METERS = 380;
const CORNERS = 3600;

type Flat = { readonly east: number; readonly north: number };

const shapeAt = (lap: number): Flat => {
  const angle = lap * 2 * Math.PI;
  const radius = LOOP_RADIUS_METERS * (1 + 0.16 * Math.cos(2 * angle) + 0.07 * Math.sin(3 * angle));
  return { east: radius * Math.cos(angle), north: radius * Math.sin(angle) };
};

const corners: readonly Flat[] = Array.from({ length: CORNERS + 1 }, (_, i) => shapeAt(i / CORNERS));

const walkedTo: readonly number[] = corners.reduce<number[]>((sums, corner, i) => {
  const before = corners[i - 1];
  const step = before ? Math.hypot(corner.east - before.east, corner.north - before.north) : 0;
  sums.push((sums[i - 1] ?? 0) + step);
  return sums;
}, []);

/** Length of one lap, m. */
export const lapMeters = walkedTo[CORNERS] ?? 0;

const cornerBefore = (meters: number): number => {
  let low = 0;
  let high = CORNERS - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((walkedTo[middle] ?? 0) <= meters) low = middle;
    else high = middle - 1;
  }
  return low;
};

const flatAt = (meters: number): Flat => {
  const index = cornerBefore(meters);
  const from = corners[index] ?? { east: 0, north: 0 };
  const to = corners[index + 1] ?? from;
  const start = walkedTo[index] ?? 0;
  const length = (walkedTo[index + 1] ?? start) - start;
  const share = length > 0 ? (meters - start) / length : 0;
  return {
    east: from.east + (to.east - from.east) * share,
    north: from.north + (to.north - from.north) * share,
  };
};

/** Altitude on the loop, m: two gentle rises of 9 and 4 m, never steeper than 4 %. */
const altitudeAt = (meters: number): number => {
  const angle = (meters / lapMeters) * 2 * Math.PI;
  return 24 + 9 * Math.sin(angle) + 4 * Math.sin(3 * angle);
};

/** Rise per metre at a distance along the course. */
export const gradeAt = (meters: number): number => (altitudeAt(meters + 5) - altitudeAt(meters - 5)) / 10;

/**
 * The position after `meters` on the loop, shifted sideways by a receiver's error in metres.
 *
 * @example
 * pointAt(0, { east: 0, north: 0 }).altitudeMeters; // 24
 */
export const pointAt = (meters: number, error: Flat): CoursePoint => {
  const flat = flatAt(meters % lapMeters);
  const metersPerDegree = (EARTH_RADIUS_METERS * Math.PI) / 180;
  return {
    latitude: centre.latitude + (flat.north + error.north) / metersPerDegree,
    longitude:
      centre.longitude +
      (flat.east + error.east) / (metersPerDegree * Math.cos((centre.latitude * Math.PI) / 180)),
    altitudeMeters: altitudeAt(meters),
  };
};
