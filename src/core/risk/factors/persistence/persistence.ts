import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';

const assess = ({ answers, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { daysWithSymptoms, tightness: rating } = answers;
  if (daysWithSymptoms === null) return cannotSay(['daysWithSymptoms']);
  const { rating: leastRating, days, anySymptomDays } = rules['S-PERSIST'].params;
  const measured = { daysWithSymptoms, rating };
  if (daysWithSymptoms >= anySymptomDays) return raise('S-PERSIST', measured);
  if (daysWithSymptoms < days) return asUsual(measured);
  if (rating === null) return cannotSay(['tightness'], measured);
  return rating >= leastRating ? raise('S-PERSIST', measured) : asUsual(measured);
};

/** How long it has lasted. */
export const persistence: RiskFactor = {
  id: 'persistence',
  rules: ['S-PERSIST'],
  needs: needsAnswers('daysWithSymptoms'),
  evidence: symptomRules['S-PERSIST'].evidence,
  assess,
};
