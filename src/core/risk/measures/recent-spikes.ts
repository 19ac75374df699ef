import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { type SpikeResult, sessionSpike } from '#src/core/science/session-spike.ts';
import { chooseLengthUnit, type LengthUnit, lengthOf } from './run-length.ts';
import { runsWithin } from './runs-within.ts';

/** A run against the longest other run before it; lengths in `unit`. */
export type RunSpike = {
  readonly run: HistoryRun;
  readonly spike: SpikeResult;
  readonly unit: LengthUnit;
  /** No other run, of any length, started in the window before it. */
  readonly isFirst: boolean;
};

const longestOf = (runs: readonly HistoryRun[], unit: LengthUnit): number | null => {
  const lengths = runs.map((run) => lengthOf(run, unit)).filter((length) => length !== null);
  return lengths.length === 0 ? null : Math.max(...lengths);
};

/**
 * The runs of the last `activeDays`, oldest first, each against the longest other run that started in the
 * `windowDays` before it: by distance, or by duration where the run has no distance or fewer than 80 % of the runs
 * of its window have one.
 *
 * @example
 * recentSpikes(view, { activeDays: 7, windowDays: 30 })[0]?.spike.change; // 0.3
 */
export const recentSpikes = (
  view: RiskView,
  { activeDays, windowDays }: { readonly activeDays: number; readonly windowDays: number },
): readonly RunSpike[] => {
  const { rules, history } = view;
  const bounds = {
    small: rules['L-SPK-S'].params.overShare,
    moderate: rules['L-SPK-M'].params.overShare,
    large: rules['L-SPK-L'].params.overShare,
  };
  return runsWithin(view, activeDays).map(({ run }) => {
    const from = run.startMs - windowDays * MS_PER_DAY;
    const before = history.runs.filter(({ startMs }) => startMs >= from && startMs < run.startMs);
    const unit = run.distanceMeters === null ? 'seconds' : chooseLengthUnit([...before, run]);
    const spike = sessionSpike(lengthOf(run, unit), longestOf(before, unit), bounds);
    return { run, spike, unit, isFirst: before.length === 0 };
  });
};
