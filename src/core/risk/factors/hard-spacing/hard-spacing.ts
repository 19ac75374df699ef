import { addDays } from '#src/core/domain/calendar.ts';
import { shortestGapHours } from '#src/core/load/recovery.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';
import { hardGapLevel } from '#src/core/science/hard-spacing.ts';

const assess = ({ runs, history, rules }: RiskView): Finding => {
  if (runs.length === 0) return cannotSay(['runs']);
  if (runs.every(({ hard }) => hard.hard === null)) return cannotSay(['sessionLoad']);
  const { cautionHours, infoHours, activeDays } = rules['R-HARD'].params;
  const hardRuns = runs.filter(({ hard }) => hard.hard === true).map(({ run }) => run);
  const shortestHardGapHours = shortestGapHours(hardRuns, addDays(history.today, 1 - activeDays));
  const measured = { shortestHardGapHours };
  if (shortestHardGapHours === null) return asUsual(measured);
  const level = hardGapLevel(shortestHardGapHours, { caution: cautionHours, info: infoHours });
  return level === 'none' ? asUsual(measured) : raise('R-HARD', measured, level);
};

/** Hours between two hard runs, the later of which lies in the last seven days. */
export const hardSpacing: RiskFactor = {
  id: 'hard-spacing',
  rules: ['R-HARD'],
  needs: needsRuns(2, 0),
  evidence: recoveryRules['R-HARD'].evidence,
  assess,
};
