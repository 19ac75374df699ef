import type { CadenceFeatures, MinuteBin } from '#src/core/domain/activity-features.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { cadenceDecay } from '#src/core/science/cadence-decay.ts';
import { highestStepsPerMinute } from '#src/core/streams/limits.ts';
import { binMinutes } from './minute-bins.ts';
import { resolveCadence } from './resolve-cadence.ts';
import { meanOver, perSecond, type RunView, sumOf } from './run-view.ts';

export type CadenceDescription = {
  readonly cadence: CadenceFeatures;
  /** Steps per minute, both feet, at each record; `NaN` where unknown. */
  readonly spm: Column;
  readonly minuteBins: readonly MinuteBin[];
};

const noCadence: CadenceFeatures = {
  averageSpm: null,
  maximumSpm: null,
  coverage: 0,
  factor: null,
  source: 'none',
  confidence: 'none',
  reason: 'no_cadence',
  decayPercent: null,
  distribution: null,
};

/** What is said of an activity that is no run: its cadence is not that of running legs. */
export const cadenceOfOtherSport: CadenceFeatures = { ...noCadence, reason: 'not_a_run' };

const greatest = (column: Column): number | null => {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of column) if (value > highest) highest = value;
  return highest > 0 ? highest : null;
};

/** Percentiles by straight lines between the sorted values, as spreadsheets take them (`PERCENTILE.INC`). */
const distributionOf = (seconds: Column): CadenceFeatures['distribution'] => {
  const sorted = seconds.filter((spm) => spm > 0).sort();
  if (sorted.length === 0) return null;
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    return below + (place % 1) * ((sorted[Math.ceil(place)] as number) - below);
  };
  return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
};

/**
 * Cadence of a run in steps per minute, both feet: means over the moving time in which legs turned (a zero
 * while standing is no cadence), with the proof of its unit.
 */
export const describeCadence = (
  view: RunView,
  decoded: DecodedActivity,
  averageSpeedMetersPerSecond: number | null,
): CadenceDescription => {
  const stored = view.stream.columns.cadence;
  const resolution = resolveCadence({
    format: decoded.format,
    cadence: perSecond(view, stored),
    speed: perSecond(view, view.speed),
    summaryCadence: decoded.summary.averageCadence,
    averageSpeedMetersPerSecond,
  });
  const factor = resolution.factor ?? Number.NaN;
  const fromRecords = resolution.source === 'records';
  const possible = (rate: number): number => (rate <= highestStepsPerMinute ? rate : Number.NaN);
  const spm = view.speed.map((_, i) =>
    fromRecords ? possible((stored?.[i] ?? Number.NaN) * factor) : Number.NaN,
  );
  const minuteBins = binMinutes(view, spm);
  const turning = meanOver(spm, view.movingSeconds, (value) => value > 0);
  const stated = resolution.source === 'summary' && resolution.factor !== null;
  const summarised = (value: number | null): number | null =>
    stated && value !== null && possible(value * factor) > 0 ? value * factor : null;
  const { averageCadence, maximumCadence } = decoded.summary;
  return {
    spm,
    minuteBins,
    cadence: {
      ...resolution,
      averageSpm: turning?.mean ?? summarised(averageCadence),
      maximumSpm: turning === null ? summarised(maximumCadence) : greatest(spm),
      coverage: turning === null ? 0 : Math.min(1, turning.seconds / sumOf(view.movingSeconds)),
      decayPercent: cadenceDecay(minuteBins),
      distribution: distributionOf(perSecond(view, spm)),
    },
  };
};
