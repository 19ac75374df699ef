import { mean } from 'simple-statistics';
import { atLeast } from './at-bound.ts';
import { CADENCE_LINE } from './expected-cadence.ts';
import type { SpeedCadenceBin } from './personal-cadence-line.ts';

/** Minutes of running below which a first and a last third say nothing. */
const DECAY_MIN_MINUTES = 24;

/**
 * Late-run drop in cadence that the pace does not explain, % of the run's mean cadence. Each minute's cadence
 * is freed of its speed (`spm − slope · speed`); the mean of the last third is taken from that of the first.
 * Thirds are `⌊n / 3⌋` minutes long. Negative when cadence rose. `null` below 24 minutes of running.
 *
 * `slope` is the runner's own or, by default, the population's 6.012 spm per m/s.
 * Source: our convention; Burns 2019 (J Appl Physiol 126:462) found no such drop in elite runners.
 *
 * @example
 * cadenceDecay([...twentyMinutesAt(3.0, 172), ...twentyMinutesAt(2.9, 169), ...twentyMinutesAt(2.8, 163)]); // 4.6414…
 */
export const cadenceDecay = (
  minutes: readonly SpeedCadenceBin[],
  slopeSpmPerMeterPerSecond: number = CADENCE_LINE.slopeSpmPerMeterPerSecond,
): number | null => {
  const known = minutes.filter(
    ({ speedMetersPerSecond, spm }) => Number.isFinite(speedMetersPerSecond) && Number.isFinite(spm),
  );
  if (known.length < DECAY_MIN_MINUTES) return null;
  const freed = known.map(
    ({ speedMetersPerSecond, spm }) => spm - slopeSpmPerMeterPerSecond * speedMetersPerSecond,
  );
  const third = Math.floor(freed.length / 3);
  const drop = mean(freed.slice(0, third)) - mean(freed.slice(-third));
  const meanSpm = mean(known.map(({ spm }) => spm));
  return meanSpm > 0 ? (drop / meanSpm) * 100 : null;
};

/**
 * True when the late-run drop is worth a mention: `fromPercent` or more. False when it is unknown. Our convention.
 *
 * @example
 * isCadenceDecay(4.6, 3); // true
 */
export const isCadenceDecay = (decayPercent: number | null, fromPercent: number): boolean =>
  decayPercent !== null && atLeast(decayPercent, fromPercent);
