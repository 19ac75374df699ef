import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { hasSymptom } from '#src/core/risk/measures/has-symptom.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { causeRules } from '#src/core/risk/rules/cause-rules.ts';

const assess = ({ answers, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { sittingHours } = answers;
  if (sittingHours === null) return cannotSay(['sittingHours']);
  const measured = { sittingHours };
  const sitsLong = sittingHours >= rules['S-SIT'].params.hours;
  // Without a symptom there is nothing that sitting could explain.
  return sitsLong && hasSymptom(answers) ? raise('S-SIT', measured) : asUsual(measured);
};

/** Hours of sitting in a day, where something is felt. */
export const sitting: RiskFactor = {
  id: 'sitting',
  rules: ['S-SIT'],
  needs: needsAnswers('sittingHours'),
  evidence: causeRules['S-SIT'].evidence,
  assess,
};
