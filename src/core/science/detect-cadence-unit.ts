import { median } from 'simple-statistics';
import { atMost } from './at-bound.ts';
import { expectedCadence } from './expected-cadence.ts';

/** Below this speed, m/s, people walk and the running line does not apply. */
export const CADENCE_UNIT_MIN_SPEED = 1.6;
/** Fewer running samples than this prove nothing. */
const CADENCE_UNIT_MIN_SAMPLES = 30;
/** A median further from the expected cadence than this share is not believed in either unit. */
const CADENCE_UNIT_MAX_ERROR = 0.2;

/** What recorded cadences count, and what they must be multiplied by to count both feet. */
export type CadenceUnit =
  | { readonly factor: 1; readonly unit: 'steps'; readonly reason: 'ok' }
  | { readonly factor: 2; readonly unit: 'strides'; readonly reason: 'ok' }
  | {
      readonly factor: null;
      readonly unit: 'unknown';
      readonly reason: 'no_cadence' | 'too_few_samples' | 'implausible';
    };

const unknown = (reason: 'no_cadence' | 'too_few_samples' | 'implausible'): CadenceUnit => ({
  factor: null,
  unit: 'unknown',
  reason,
});

/**
 * Detects whether recorded cadences count steps (factor 1) or the strides of one leg (factor 2). Files disagree
 * with their own definitions, so it is detected and never trusted: over the samples at 1.6 m/s or faster (at
 * least 30) the median cadence times 1 or 2 must come closest, in the logarithm, to the cadence expected at
 * their median speed, and within 20 % of it.
 *
 * Both columns hold one value a sample; `NaN` and a cadence of 0 are missing. `no_cadence` when no sample has
 * one, `too_few_samples` below 30, `implausible` beyond 20 %.
 * Method and limits are our convention; the line is that of {@link expectedCadence}.
 *
 * @example
 * detectCadenceUnit(new Float64Array(60).fill(84), new Float64Array(60).fill(2.9)); // { factor: 2, unit: 'strides', reason: 'ok' }
 */
export const detectCadenceUnit = (cadence: ArrayLike<number>, speed: ArrayLike<number>): CadenceUnit => {
  const cadences: number[] = [];
  const speeds: number[] = [];
  let recorded = 0;
  for (let i = 0, { length } = cadence; i < length; i++) {
    const value = cadence[i] as number;
    if (!(value > 0)) continue;
    recorded++;
    const atSpeed = speed[i] ?? Number.NaN;
    if (!atLeastRunning(atSpeed)) continue;
    cadences.push(value);
    speeds.push(atSpeed);
  }
  if (recorded === 0) return unknown('no_cadence');
  if (cadences.length < CADENCE_UNIT_MIN_SAMPLES) return unknown('too_few_samples');
  const expected = expectedCadence(median(speeds));
  if (expected === null) return unknown('too_few_samples');
  return factorFor(median(cadences), expected.spm);
};

const atLeastRunning = (speed: number): boolean => speed >= CADENCE_UNIT_MIN_SPEED;

const factorFor = (medianCadence: number, expectedSpm: number): CadenceUnit => {
  const distance = (factor: number): number => Math.abs(Math.log((medianCadence * factor) / expectedSpm));
  const factor = distance(1) <= distance(2) ? 1 : 2;
  const error = Math.abs((medianCadence * factor) / expectedSpm - 1);
  if (!atMost(error, CADENCE_UNIT_MAX_ERROR)) return unknown('implausible');
  return factor === 1
    ? { factor: 1, unit: 'steps', reason: 'ok' }
    : { factor: 2, unit: 'strides', reason: 'ok' };
};
