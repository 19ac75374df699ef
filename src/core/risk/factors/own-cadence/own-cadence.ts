import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { meanSpeedMetersPerSecond } from '#src/core/risk/measures/mean-speed.ts';
import { runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { belowPersonalLine, type CadenceLine } from '#src/core/science/personal-cadence-line.ts';

type Line = Pick<CadenceLine, 'interceptSpm' | 'slopeSpmPerMeterPerSecond'>;

const belowOwn = (line: Line, run: HistoryRun): number | null => {
  const speed = meanSpeedMetersPerSecond(run);
  return speed === null || run.averageSpm === null ? null : belowPersonalLine(line, speed, run.averageSpm);
};

const assess = (view: RiskView): Finding => {
  const { fromPercent, runs: leastRuns, activeDays } = view.rules['C-SELF'].params;
  const { interceptSpm, slopeSpmPerMeterPerSecond, minutes } = view.cadenceLine;
  if (interceptSpm === null || slopeSpmPerMeterPerSecond === null) {
    return cannotSay(['minuteBins'], { lineMinutes: minutes });
  }
  const line = { interceptSpm, slopeSpmPerMeterPerSecond };
  const deviations = runsWithin(view, activeDays)
    .map(({ run }) => belowOwn(line, run))
    .filter((percent) => percent !== null);
  if (deviations.length < leastRuns)
    return cannotSay(['recentCadence'], { runsCompared: deviations.length, ...line });
  const runsBelow = deviations.filter((percent) => atLeast(percent, fromPercent)).length;
  const measured = {
    runsBelow,
    runsCompared: deviations.length,
    largestPercent: Math.max(...deviations),
    ...line,
  };
  return runsBelow >= leastRuns ? raise('C-SELF', measured) : asUsual(measured);
};

/** Cadence of the last week against the runner's own line of speed and cadence. */
export const ownCadence: RiskFactor = {
  id: 'own-cadence',
  rules: ['C-SELF'],
  needs: needsRuns(cadenceRules['C-SELF'].params.runs, 0, ['cadence', 'minuteBins']),
  evidence: cadenceRules['C-SELF'].evidence,
  assess,
};
