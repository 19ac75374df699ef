import { HABIT_KNOWN_DAYS } from '#src/core/load/habit.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { monotonySign } from '#src/core/risk/measures/monotony.ts';
import { dailyLoads } from '#src/core/risk/measures/weekly-load.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const sign = monotonySign(view);
  if (sign === null)
    return cannotSay([
      dailyLoads(view, view.rules['L-MONO'].params.days) === null ? 'knownDaysOfLoad' : 'knownHabitOfLoad',
    ]);
  const { holds, ...measured } = sign;
  return holds ? raise('L-MONO', measured) : asUsual(measured);
};

/** How alike the days of a week are, where the week is no lighter than usual. */
export const monotony: RiskFactor = {
  id: 'monotony',
  rules: ['L-MONO'],
  needs: needsRuns(1, loadRules['L-MONO'].params.days + HABIT_KNOWN_DAYS, ['sessionLoad']),
  evidence: loadRules['L-MONO'].evidence,
  assess,
};
