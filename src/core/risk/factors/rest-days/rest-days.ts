import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { isSore, morningStreak, recoverySigns, restWeek } from '#src/core/risk/measures/recovery-signs.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { restDays, isKnown, habitRestDaysPerWeek, isSkipped } = restWeek(view);
  const measured = { restDays, habitRestDaysPerWeek, ranToday: morningStreak(view).ranToday };
  if (restDays > 0) return asUsual(measured);
  if (!isKnown) return cannotSay(['knownWeek']);
  if (habitRestDaysPerWeek === null) return cannotSay(['knownMonth'], measured);
  if (!isSkipped) return asUsual(measured);
  const signs = recoverySigns(view);
  const isRaised = isSore(view) || signs['R-HARD'] || signs['R-STREAK'];
  return raise('R-REST', measured, isRaised ? 'caution' : 'info');
};

/** Rest days of the last seven, today only counted once it has a run, where the runner's own four weeks before had at least one a week. */
export const restDays: RiskFactor = {
  id: 'rest-days',
  rules: ['R-REST'],
  needs: needsRuns(7, 28),
  evidence: recoveryRules['R-REST'].evidence,
  assess,
};
