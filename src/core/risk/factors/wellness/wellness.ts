import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';

const assess = ({ answers, history, selfReport }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { hooperSum, hooperZ, hooperStandsOut } = selfReport;
  const measured = { hooperSum, hooperZ, entries: history.wellnessHistory.length };
  if (hooperSum === null) return cannotSay(['wellness']);
  if (hooperZ === null) return cannotSay(['wellnessHistory'], measured);
  return hooperStandsOut ? raise('S-HOOP', measured) : asUsual(measured);
};

/** Today's sleep, stress, fatigue and soreness against the runner's own earlier days. */
export const wellness: RiskFactor = {
  id: 'wellness',
  rules: ['S-HOOP'],
  needs: needsAnswers('wellness'),
  evidence: symptomRules['S-HOOP'].evidence,
  assess,
};
