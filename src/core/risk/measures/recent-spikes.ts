import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { longestRunBefore } from '#src/core/load/longest-run-before.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { type SpikeResult, sessionSpike } from '#src/core/science/session-spike.ts';
import { runsWithin } from './runs-within.ts';

/** A run against the longest other run before it; lengths in meters. */
export type RunSpike = { readonly run: HistoryRun; readonly spike: SpikeResult };

/**
 * The runs of the last `activeDays`, oldest first, each against the longest other run that started in the
 * `windowDays` before it.
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
    const longest = longestRunBefore(history.runs, run.startMs, windowDays);
    return { run, spike: sessionSpike(run.distanceMeters, longest, bounds) };
  });
};
