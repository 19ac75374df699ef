/** Digits behind the point that an encoded polyline keeps. */
const PRECISION_FACTOR = 1e5;

/**
 * The positions of an encoded polyline of precision 5, degrees.
 * Source: developers.google.com/maps/documentation/utilities/polylinealgorithm.
 *
 * @example
 * decodePolyline('_p~iF~ps|U')[0]; // { latitude: 38.5, longitude: -120.2 }
 */
export const decodePolyline = (text: string): { readonly latitude: number; readonly longitude: number }[] => {
  const numbers: number[] = [];
  let [value, scale] = [0, 1];
  for (let i = 0; i < text.length; i += 1) {
    const part = text.charCodeAt(i) - 63;
    value += (part % 32) * scale;
    scale *= 32;
    if (part >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, scale] = [0, 1];
  }
  let [latitude, longitude] = [0, 0];
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, k) => {
    latitude += numbers[2 * k] ?? 0;
    longitude += numbers[2 * k + 1] ?? 0;
    return { latitude: latitude / PRECISION_FACTOR, longitude: longitude / PRECISION_FACTOR };
  });
};
