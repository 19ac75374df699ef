/** Speeds for which the line was measured, m/s. Slower and faster ones are read as the nearer end. */
const CADENCE_LINE_SPEEDS = { slowest: 1.64, fastest: 4.68 } as const;
/** Mean height of the runners behind the line, metres. */
const CADENCE_LINE_HEIGHT_METERS = 1.814;
/** Steps per minute at 0 m/s, and steps per minute for each m/s (twice 75.01 and 3.006 strides). */
export const CADENCE_LINE = { interceptSpm: 150.02, slopeSpmPerMeterPerSecond: 6.012 } as const;

/**
 * How much quicker than the runners behind the line legs step at a height, no unit: `√(1.814 / height)`, 1 without a
 * height and `NaN` with one that is not positive. Our convention, see {@link expectedCadence}.
 *
 * @example
 * cadenceScale(1.75); // 1.0181…
 */
export const cadenceScale = (heightMeters: number | null): number => {
  if (heightMeters === null) return 1;
  return heightMeters > 0 ? Math.sqrt(CADENCE_LINE_HEIGHT_METERS / heightMeters) : Number.NaN;
};

const holdSpeed = (speed: number): number =>
  Math.min(CADENCE_LINE_SPEEDS.fastest, Math.max(CADENCE_LINE_SPEEDS.slowest, speed));

/**
 * The cadence of {@link expectedCadence} where a formula asks for it each second; `NaN` where speed or scale is.
 * Source: van Oeveren 2019, see {@link expectedCadence}.
 *
 * @param scale of {@link cadenceScale}.
 * @example
 * expectedSpm(2.78, cadenceScale(1.75)); // 169.7548…
 */
export const expectedSpm = (speedMetersPerSecond: number, scale: number): number =>
  (CADENCE_LINE.interceptSpm + CADENCE_LINE.slopeSpmPerMeterPerSecond * holdSpeed(speedMetersPerSecond)) *
  scale;

/**
 * Cadence to expect at a speed, steps per minute (both feet): `(150.02 + 6.012 · v) · √(1.814 / height)`,
 * with the speed held within 1.64–4.68 m/s (`extrapolated` says when it had to be). Without a height there is
 * no scaling. `null` without a speed or with a height that is not positive.
 *
 * The line is 75.01 + 3.006 v strides per minute of van Oeveren, de Ruiter, Beek and van Dieën 2019,
 * J Sports Sci 37:1996 (256 runners; no association with injury). The square root is dynamic similarity, our
 * convention; the true slope with height is uncertain by a factor of 2 to 3. Novices run 4.5–6.4 % below it.
 *
 * @example
 * expectedCadence(2.78, 1.75); // { spm: 169.7548…, extrapolated: false }
 */
export const expectedCadence = (
  speedMetersPerSecond: number | null,
  heightMeters: number | null = null,
): { readonly spm: number; readonly extrapolated: boolean } | null => {
  if (speedMetersPerSecond === null || Number.isNaN(speedMetersPerSecond)) return null;
  if (heightMeters !== null && !(heightMeters > 0)) return null;
  return {
    spm: expectedSpm(speedMetersPerSecond, cadenceScale(heightMeters)),
    extrapolated: holdSpeed(speedMetersPerSecond) !== speedMetersPerSecond,
  };
};
