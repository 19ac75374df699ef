/** Digits behind the point that an encoded polyline keeps: about a metre. */
const PRECISION_FACTOR = 1e5;

const encodeNumber = (value: number): string => {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += String.fromCharCode(95 + (rest % 32));
  return text + String.fromCharCode(63 + rest);
};

/**
 * Positions in degrees as an encoded polyline of precision 5. Both columns are equally long and hold no `NaN`.
 * Source: developers.google.com/maps/documentation/utilities/polylinealgorithm.
 *
 * @example
 * encodePolyline([38.5, 40.7, 43.252], [-120.2, -120.95, -126.453]); // '_p~iF~ps|U_ulLnnqC_mqNvxq`@'
 */
export const encodePolyline = (latitudes: ArrayLike<number>, longitudes: ArrayLike<number>): string => {
  let [text, latitude, longitude] = ['', 0, 0];
  for (let i = 0; i < latitudes.length; i += 1) {
    const nextLatitude = Math.round((latitudes[i] ?? 0) * PRECISION_FACTOR);
    const nextLongitude = Math.round((longitudes[i] ?? 0) * PRECISION_FACTOR);
    text += encodeNumber(nextLatitude - latitude) + encodeNumber(nextLongitude - longitude);
    [latitude, longitude] = [nextLatitude, nextLongitude];
  }
  return text;
};
