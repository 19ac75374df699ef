import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { overreachingSigns } from '#src/core/risk/measures/overreaching.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { overtrainingRules } from '#src/core/risk/rules/overtraining-rules.ts';

const assess = (view: RiskView): Finding => {
  const { signs: leastSigns } = view.rules['O-OVER'].params;
  const seen = overreachingSigns(view);
  const known = Object.values(seen).filter((sign) => sign !== null);
  const signs = known.filter(Boolean).length;
  const measured = { signs, signsKnown: known.length, ...seen };
  if (signs >= leastSigns) return raise('O-OVER', measured);
  return known.length < leastSigns ? cannotSay(['overreachingSigns'], measured) : asUsual(measured);
};

/** Several of seven signs of doing more than is recovered from. Never the name of a syndrome. */
export const overreaching: RiskFactor = {
  id: 'overreaching',
  rules: ['O-OVER'],
  needs: needsAnswers('performanceDrop', 'meanFatigue', 'meanSleep', 'meanStress', 'restingHrDelta'),
  evidence: overtrainingRules['O-OVER'].evidence,
  assess,
};
