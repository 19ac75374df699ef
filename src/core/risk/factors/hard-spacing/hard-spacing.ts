import type { Severity } from '#src/core/domain/finding.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';
import { type HardGapLevel, hardGapLevel } from '#src/core/science/hard-spacing.ts';

/** Below a day the science room says "strong"; a coach rule of grade D goes no further than caution. */
const severityOf: Record<Exclude<HardGapLevel, 'none'>, Severity> = {
  strong: 'caution',
  caution: 'caution',
  info: 'info',
};

const assess = (view: RiskView): Finding => {
  const runs = view.runs;
  if (runs.length === 0) return cannotSay(['runs']);
  if (runs.every(({ hard }) => hard.hard === null)) return cannotSay(['sessionLoad']);
  const { shortestHardGapHours } = view.load.recovery;
  const level = shortestHardGapHours === null ? 'none' : hardGapLevel(shortestHardGapHours);
  const measured = { shortestHardGapHours };
  return level === 'none' ? asUsual(measured) : raise('R-HARD', measured, severityOf[level]);
};

/** Hours between two hard runs, the later of which lies in the last seven days. */
export const hardSpacing: RiskFactor = {
  id: 'hard-spacing',
  rules: ['R-HARD'],
  needs: needsRuns(2, 0),
  evidence: recoveryRules['R-HARD'].evidence,
  assess,
};
