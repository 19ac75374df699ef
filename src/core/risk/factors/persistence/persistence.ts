import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { symptomRules } from '../../rules/symptom-rules.ts';
import { words } from '../../words/words.ts';

const { rating: leastRating, days, anySymptomDays } = symptomRules['S-PERSIST'].params;

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { daysWithSymptoms, tightness: rating } = answers;
  if (daysWithSymptoms === null) return cannotSay(['daysWithSymptoms']);
  const measured = { daysWithSymptoms, rating };
  if (daysWithSymptoms >= anySymptomDays) return raise('S-PERSIST', measured);
  if (daysWithSymptoms < days) return asUsual(measured);
  if (rating === null) return cannotSay(['tightness'], measured);
  return rating >= leastRating ? raise('S-PERSIST', measured) : asUsual(measured);
};

/** How long it has lasted. */
export const persistence: RiskFactor = {
  id: 'persistence',
  question: words.questions.persistence,
  rules: ['S-PERSIST'],
  needs: needsAnswers('daysWithSymptoms'),
  evidence: symptomRules['S-PERSIST'].evidence,
  assess,
  explain,
};
