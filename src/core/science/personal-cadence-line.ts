import { CADENCE_LINE } from './expected-cadence.ts';

/** Fewer one-minute bins than this make no line of one's own. */
export const PERSONAL_LINE_MIN_BINS = 120;
/** Speed spread, m/s, below which the slope cannot be separated from noise. */
const PERSONAL_LINE_MIN_SPEED_SD = 0.15;
/** Slopes outside these, steps per minute for each m/s, are held at the bound. */
const PERSONAL_LINE_SLOPES = { lowest: 0, highest: 15 } as const;

/** Intercept and slope. */
const FITTED_PARAMETERS = 2;

/** One minute of running at a mean speed (m/s) and cadence (steps per minute, both feet). */
export type SpeedCadenceBin = { readonly speedMetersPerSecond: number; readonly spm: number };

/** A straight line of cadence (steps per minute) over speed (m/s). */
export type CadenceLine = {
  readonly interceptSpm: number;
  readonly slopeSpmPerMeterPerSecond: number;
  /** Standard deviation of the residuals, steps per minute; two parameters are fitted, so n − 2 are free. */
  readonly residualSdSpm: number;
  readonly bins: number;
};

/**
 * The runner's own speed–cadence line: least squares over at least 120 one-minute bins (of the last 42 days).
 * The slope is held within 0–15 spm per m/s; when the speeds hardly differ (sample SD below 0.15 m/s) it is
 * the population's 6.012. The line always passes through the runner's mean speed and cadence.
 * Bins with a missing (`NaN`) value are left out; `null` with fewer than 120.
 * Our convention; fallback slope of {@link expectedCadence}.
 *
 * @example
 * personalCadenceLine(Array(120).fill({ speedMetersPerSecond: 2.8, spm: 168 })); // { interceptSpm: 151.1664, slopeSpmPerMeterPerSecond: 6.012, residualSdSpm: 0, bins: 120 }
 */
export const personalCadenceLine = (bins: readonly SpeedCadenceBin[]): CadenceLine | null => {
  const known = bins.filter(
    ({ speedMetersPerSecond, spm }) => Number.isFinite(speedMetersPerSecond) && Number.isFinite(spm),
  );
  if (known.length < PERSONAL_LINE_MIN_BINS) return null;
  // Plain loops: an assessment fits this line to thousands of minutes, on several days.
  let [speedSum, spmSum] = [0, 0];
  for (const { speedMetersPerSecond, spm } of known) {
    speedSum += speedMetersPerSecond;
    spmSum += spm;
  }
  const [meanSpeed, meanSpm] = [speedSum / known.length, spmSum / known.length];
  let [speedSquares, products] = [0, 0];
  for (const { speedMetersPerSecond, spm } of known) {
    speedSquares += (speedMetersPerSecond - meanSpeed) ** 2;
    products += (speedMetersPerSecond - meanSpeed) * (spm - meanSpm);
  }
  const { lowest, highest } = PERSONAL_LINE_SLOPES;
  const slope =
    Math.sqrt(speedSquares / (known.length - 1)) < PERSONAL_LINE_MIN_SPEED_SD
      ? CADENCE_LINE.slopeSpmPerMeterPerSecond
      : Math.min(highest, Math.max(lowest, products / speedSquares));
  const intercept = meanSpm - slope * meanSpeed;
  let residualSquares = 0;
  for (const { speedMetersPerSecond, spm } of known)
    residualSquares += (spm - intercept - slope * speedMetersPerSecond) ** 2;
  return {
    interceptSpm: intercept,
    slopeSpmPerMeterPerSecond: slope,
    residualSdSpm: Math.sqrt(residualSquares / (known.length - FITTED_PARAMETERS)),
    bins: known.length,
  };
};

/**
 * Cadence of the runner's own line at a speed, steps per minute: `intercept + slope · speed`, speed in m/s.
 * Source: see {@link personalCadenceLine}, our convention.
 *
 * @example
 * onPersonalLine({ interceptSpm: 150, slopeSpmPerMeterPerSecond: 6 }, 3); // 168
 */
export const onPersonalLine = (
  line: Pick<CadenceLine, 'interceptSpm' | 'slopeSpmPerMeterPerSecond'>,
  speedMetersPerSecond: number,
): number => line.interceptSpm + line.slopeSpmPerMeterPerSecond * speedMetersPerSecond;

/**
 * How far a cadence lies below the runner's own line at that speed, % of the line; negative above it.
 * Source: see {@link personalCadenceLine}, our convention.
 *
 * @example
 * belowPersonalLine({ interceptSpm: 150, slopeSpmPerMeterPerSecond: 6, residualSdSpm: 1, bins: 120 }, 3, 160); // 4.7619…
 */
export const belowPersonalLine = (
  line: Pick<CadenceLine, 'interceptSpm' | 'slopeSpmPerMeterPerSecond'>,
  speedMetersPerSecond: number,
  spm: number,
): number => {
  const own = onPersonalLine(line, speedMetersPerSecond);
  return ((own - spm) / own) * 100;
};
