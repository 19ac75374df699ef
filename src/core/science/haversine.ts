/** Mean radius of the earth in metres (IUGG). */
const earthRadiusMeters = 6_371_008.8;
const radians = Math.PI / 180;

/**
 * Metres along the great circle between two positions in degrees.
 * Source: the haversine formula, with the mean radius of the IUGG.
 *
 * @example
 * haversineMeters(0, 0, 0, 1); // 111195.08
 */
export const haversineMeters = (
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): number => {
  const halfLatitude = ((latitudeB - latitudeA) * radians) / 2;
  const halfLongitude = ((longitudeB - longitudeA) * radians) / 2;
  const a =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(latitudeA * radians) * Math.cos(latitudeB * radians) * Math.sin(halfLongitude) ** 2;
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(a)));
};

/** A bound must be met by this share for the rounding of either formula not to matter. */
const safeShare = 0.99;

/**
 * Whether two positions in degrees lie at most `meters` apart along the great circle. Along a meridian and then along the
 * equator is no shorter, and nearly always short enough: sines are only asked for the rest.
 * Source: as {@link haversineMeters}.
 *
 * @example
 * isWithinMeters(111_196, 0, 0, 0, 1); // true
 */
export const isWithinMeters = (
  meters: number,
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): boolean => {
  const degrees = Math.abs(latitudeB - latitudeA) + Math.abs(longitudeB - longitudeA);
  if (degrees * radians * earthRadiusMeters <= safeShare * meters) return true;
  return haversineMeters(latitudeA, longitudeA, latitudeB, longitudeB) <= meters;
};
