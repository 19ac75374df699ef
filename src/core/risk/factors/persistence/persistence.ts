import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';

/** The place was examined within so many days; an examination of no place, or a place without a side, is of all. */
const isExamined = ({ examined, region, side }: CheckInAnswers, today: Day, days: number): boolean =>
  examined !== null &&
  examined.day > addDays(today, -days) &&
  (examined.region === null || examined.region === region) &&
  (examined.side === null || side === null || examined.side === side);

const assess = ({ answers, rules, history }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { daysWithSymptoms, tightness: rating } = answers;
  if (daysWithSymptoms === null) return cannotSay(['daysWithSymptoms']);
  const { rating: leastRating, days, anySymptomDays, examinedDays } = rules['S-PERSIST'].params;
  const examined = isExamined(answers, history.today, examinedDays);
  const measured = { daysWithSymptoms, rating, examined };
  if (examined) return asUsual(measured);
  if (daysWithSymptoms >= anySymptomDays) return raise('S-PERSIST', measured);
  if (daysWithSymptoms < days) return asUsual(measured);
  if (rating === null) return cannotSay(['tightness'], measured);
  return rating >= leastRating ? raise('S-PERSIST', measured) : asUsual(measured);
};

/** How long a symptom has lasted at a place that nobody examined. */
export const persistence: RiskFactor = {
  id: 'persistence',
  rules: ['S-PERSIST'],
  needs: needsAnswers('daysWithSymptoms'),
  evidence: symptomRules['S-PERSIST'].evidence,
  assess,
};
