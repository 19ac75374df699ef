import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { thisWeek, WEEK_DAYS } from '#src/core/risk/measures/day-window.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';

const { restDaysPerWeek } = recoveryRules['R-REST'].params;

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const week = thisWeek(view);
  const restDays = week.filter(({ runs }) => runs === 0).length;
  const { habitRestDaysPerWeek } = view.load.recovery;
  const measured = { restDays, habitRestDaysPerWeek };
  if (restDays > 0) return asUsual(measured);
  if (week.length < WEEK_DAYS) return cannotSay(['knownWeek']);
  if (habitRestDaysPerWeek === null) return cannotSay(['knownMonth'], measured);
  return habitRestDaysPerWeek >= restDaysPerWeek ? raise('R-REST', measured) : asUsual(measured);
};

/** Rest days of the last seven, where the runner's own four weeks before had at least one a week. */
export const restDays: RiskFactor = {
  id: 'rest-days',
  rules: ['R-REST'],
  needs: needsRuns(7, 28),
  evidence: recoveryRules['R-REST'].evidence,
  assess,
};
