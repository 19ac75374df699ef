import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { DAYS_PER_WEEK, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { HABIT_KNOWN_DAYS } from '#src/core/load/habit.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { habitDays } from '#src/core/risk/measures/day-window.ts';
import { runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';

/** Hard seconds of a run by the best measure it has; null when it has none. */
const hardSecondsOf = (run: HistoryRun): number | null =>
  run.secondsAtThreshold ?? run.secondsAbove88PercentMaxHeartRate ?? run.secondsAtIntensity90;

const sumKnown = (runs: readonly HistoryRun[]): number | null => {
  const known = runs.map(hardSecondsOf).filter((seconds) => seconds !== null);
  return known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0);
};

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { hardMinutes, timesHabit, habitWeeks } = view.rules['L-INT'].params;
  if (habitDays(view, habitWeeks).length < HABIT_KNOWN_DAYS) return cannotSay(['knownHabitOfHardRuns']);
  const recent = runsWithin(view, DAYS_PER_WEEK).map(({ run }) => run);
  if (recent.length === 0) return asUsual({ hardSeconds: 0 });
  const before = runsWithin(view, (1 + habitWeeks) * DAYS_PER_WEEK)
    .map(({ run }) => run)
    .filter((run) => !recent.includes(run));
  const hardSeconds = sumKnown(recent);
  const hardBefore = sumKnown(before);
  if (hardSeconds === null || hardBefore === null) return cannotSay(['intensity'], { hardSeconds });
  const habitSeconds = hardBefore / habitWeeks;
  const much = hardSeconds >= hardMinutes * SECONDS_PER_MINUTE && hardSeconds > timesHabit * habitSeconds;
  const measured = { hardSeconds, habitSeconds };
  return much ? raise('L-INT', measured) : asUsual(measured);
};

/** Hard minutes of the last seven days against the runner's own four weeks before. */
export const intensity: RiskFactor = {
  id: 'intensity',
  rules: ['L-INT'],
  needs: needsRuns(2, DAYS_PER_WEEK + HABIT_KNOWN_DAYS),
  evidence: loadRules['L-INT'].evidence,
  assess,
};
