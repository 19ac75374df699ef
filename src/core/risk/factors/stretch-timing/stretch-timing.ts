import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { causeRules } from '#src/core/risk/rules/cause-rules.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { stretchBeforeRun } = answers;
  if (stretchBeforeRun === null) return cannotSay(['stretchTiming']);
  return stretchBeforeRun ? raise('S-STATICPRE', { stretchBeforeRun }) : asUsual({ stretchBeforeRun });
};

/** Long holds before a run. */
export const stretchTiming: RiskFactor = {
  id: 'stretch-timing',
  rules: ['S-STATICPRE'],
  needs: needsAnswers('stretchBeforeRun'),
  evidence: causeRules['S-STATICPRE'].evidence,
  assess,
};
