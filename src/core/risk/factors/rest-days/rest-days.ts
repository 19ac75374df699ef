import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { habitRestDaysPerWeek } from '#src/core/load/habit.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { knownDays } from '#src/core/risk/measures/day-window.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { restDaysPerWeek: leastHabit, habitDays } = view.rules['R-REST'].params;
  const week = knownDays(view, DAYS_PER_WEEK - 1, 0);
  const restDays = week.filter(({ runs }) => runs === 0).length;
  const habit = habitRestDaysPerWeek(view.load.days, habitDays);
  const measured = { restDays, habitRestDaysPerWeek: habit };
  if (restDays > 0) return asUsual(measured);
  if (week.length < DAYS_PER_WEEK) return cannotSay(['knownWeek']);
  if (habit === null) return cannotSay(['knownMonth'], measured);
  return habit >= leastHabit ? raise('R-REST', measured) : asUsual(measured);
};

/** Rest days of the last seven, where the runner's own four weeks before had at least one a week. */
export const restDays: RiskFactor = {
  id: 'rest-days',
  rules: ['R-REST'],
  needs: needsRuns(7, 28),
  evidence: recoveryRules['R-REST'].evidence,
  assess,
};
