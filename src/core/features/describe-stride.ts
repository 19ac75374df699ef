import type { CadenceFeatures, OverstridingProxy } from '#src/core/domain/activity-features.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { countSteps } from '#src/core/science/count-steps.ts';
import { CADENCE_UNIT_MIN_SPEED } from '#src/core/science/detect-cadence-unit.ts';
import { expectedCadence } from '#src/core/science/expected-cadence.ts';
import { cadenceDeficit, overstridingBand } from '#src/core/science/overstriding-proxy.ts';
import { stepLength } from '#src/core/science/step-length.ts';
import { highestStepsPerMinute, isWithin, stepLengthLimitsMeters } from '#src/core/streams/limits.ts';
import { meanOver, type RunView } from './run-view.ts';

/** Share of moving time with cadence below which steps are not counted and stride is not judged. Convention. */
const sufficientCoverage = 0.8;
/** A stored step length further off than this is recomputed. COROS, Garmin and Amazfit lie within 15 %. */
const stepLengthToleranceShare = 0.15;

/** What is said where cadence or speed is unknown: nothing (rule C-UNK). */
export const unknownStride: OverstridingProxy = {
  deficitPercent: null,
  band: 'unknown',
  certainty: 'unknown',
  expectedSpm: null,
};

/** A unit that is not proven is shown and judges nobody. */
const trusts = (cadence: CadenceFeatures): boolean =>
  cadence.reason === 'ok' &&
  cadence.averageSpm !== null &&
  (cadence.source === 'summary' || cadence.coverage >= sufficientCoverage);

/**
 * The overstriding proxy of one run: how far its mean cadence lies below what its mean moving speed and the
 * runner's height suggest. Certainty is low at best here; moderate needs the runner's own line over several
 * runs, which one run does not have. Unknown from positions alone and at walking speed.
 */
export const describeOverstriding = (
  cadence: CadenceFeatures,
  speedMetersPerSecond: number | null,
  heightMeters: number | null,
): OverstridingProxy => {
  if (!trusts(cadence) || speedMetersPerSecond === null || speedMetersPerSecond < CADENCE_UNIT_MIN_SPEED) {
    return unknownStride;
  }
  const deficitPercent = cadenceDeficit(speedMetersPerSecond, cadence.averageSpm, heightMeters);
  return {
    deficitPercent,
    band: overstridingBand(deficitPercent) ?? 'unknown',
    certainty: deficitPercent === null ? 'unknown' : 'low',
    expectedSpm: expectedCadence(speedMetersPerSecond, heightMeters)?.spm ?? null,
  };
};

/** Moving seconds of which the recording does not say how fast the legs turned. */
const secondsWithoutCadence = ({ movingSeconds, movingSignalSeconds }: RunView, spm: Column): number => {
  let without = 0;
  for (let i = 0, { length } = spm; i < length; i += 1) {
    const covered = Number.isNaN(spm[i]) ? 0 : (movingSignalSeconds[i] as number);
    without = without + (movingSeconds[i] as number) - covered;
  }
  return without;
};

/**
 * Steps of both feet: from records that cover the run, else the strides the watch counted, twice, where
 * legs can take so many. Moving
 * seconds without a cadence (watches give none for the first few) are counted at the run's mean.
 */
export const describeSteps = (
  view: RunView,
  spm: Column,
  cadence: CadenceFeatures,
  strides: number | null,
  elapsedSeconds: number,
): number | null => {
  const turning = meanOver(spm, view.movingSignalSeconds, 0);
  if (turning !== null && cadence.coverage >= sufficientCoverage) {
    return countSteps(turning.mean, turning.seconds + secondsWithoutCadence(view, spm));
  }
  const most = countSteps(highestStepsPerMinute, elapsedSeconds);
  return strides !== null && strides > 0 && 2 * strides <= most ? 2 * strides : null;
};

/** Metres of one step over the moving time in which both cadence and distance are known. */
const stepLengthOf = (
  view: RunView,
  spm: Column,
  cadence: CadenceFeatures,
  averageSpeed: number | null,
): number | null => {
  const { movingSeconds, stream } = view;
  let meters = 0;
  let steps = 0;
  for (let i = 0, { length } = spm; i < length; i += 1) {
    const rate = spm[i] as number;
    const step = stream.stepMeters[i] as number;
    const seconds = movingSeconds[i] as number;
    if (!(rate > 0) || Number.isNaN(step) || seconds === 0) continue;
    meters += step;
    steps += countSteps(rate, seconds);
  }
  if (steps > 0 && meters > 0) return meters / steps;
  return stepLength(averageSpeed, cadence.averageSpm);
};

export type StepLength = { readonly meters: number | null; readonly repairs: readonly Repair[] };

/**
 * Step length = speed ÷ (cadence ÷ 60), always by our own formula; where the file states another (more than
 * 15 % off) that is reported as a repair.
 */
export const describeStepLength = (
  view: RunView,
  spm: Column,
  cadence: CadenceFeatures,
  averageSpeed: number | null,
  summary: DecodedSummary,
): StepLength => {
  const measured = stepLengthOf(view, spm, cadence, averageSpeed);
  const meters = measured !== null && isWithin(measured, stepLengthLimitsMeters) ? measured : null;
  const stated =
    meanOver(view.stream.columns.stepLength, view.movingSeconds, 0)?.mean ?? summary.averageStepLengthMeters;
  const contradicts =
    meters !== null &&
    stated !== null &&
    stated > 0 &&
    Math.abs(stated - meters) > stepLengthToleranceShare * meters;
  return { meters, repairs: contradicts ? [{ id: 'step-length-recomputed', samples: 1 }] : [] };
};
