import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { type SpikeResult, sessionSpike } from '#src/core/science/session-spike.ts';
import { chooseLengthUnit, type LengthUnit, lengthOf } from './run-length.ts';
import { runsWithin } from './runs-within.ts';

/** A run against the longest other run before it, as L-SPK judges it; lengths in `unit`. */
export type RunJump = { readonly spike: SpikeResult; readonly unit: LengthUnit };

export type RunSpike = RunJump & {
  readonly run: HistoryRun;
  /** No other run, of any length, started in the window before it. */
  readonly isFirst: boolean;
};

const longestOf = (runs: readonly HistoryRun[], unit: LengthUnit): number | null => {
  const lengths = runs.map((run) => lengthOf(run, unit)).filter((length) => length !== null);
  return lengths.length === 0 ? null : Math.max(...lengths);
};

/**
 * A run against the longest of the runs before it: by distance, or by duration where the run has no distance or fewer than
 * 80 % of them have one.
 *
 * @example
 * jumpOf(thirteenKilometers, [tenKilometersAWeekBefore], rules).spike.change; // 0.3
 */
export const jumpOf = (run: HistoryRun, before: readonly HistoryRun[], rules: RuleTable): RunJump => {
  const bounds = {
    small: rules['L-SPK-S'].params.overShare,
    moderate: rules['L-SPK-M'].params.overShare,
    large: rules['L-SPK-L'].params.overShare,
  };
  const unit = run.distanceMeters === null ? 'seconds' : chooseLengthUnit([...before, run]);
  return { spike: sessionSpike(lengthOf(run, unit), longestOf(before, unit), bounds), unit };
};

/**
 * The runs of the last `activeDays`, oldest first, each against the longest other run that started in the
 * `windowDays` before it (see {@link jumpOf}).
 *
 * @example
 * recentSpikes(view, { activeDays: 7, windowDays: 30 })[0]?.spike.change; // 0.3
 */
export const recentSpikes = (
  view: RiskView,
  { activeDays, windowDays }: { readonly activeDays: number; readonly windowDays: number },
): readonly RunSpike[] => {
  const { rules, history } = view;
  return runsWithin(view, activeDays).map(({ run }) => {
    const from = run.startMs - windowDays * MS_PER_DAY;
    const before = history.runs.filter(({ startMs }) => startMs >= from && startMs < run.startMs);
    return { run, ...jumpOf(run, before, rules), isFirst: before.length === 0 };
  });
};
