import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';

const assess = ({ answers, history, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { morningStiffnessMinutes } = answers;
  if (morningStiffnessMinutes === null) return cannotSay(['morningStiffness']);
  const { minutes, minutesWithNightPain, ageYears: belowAgeYears } = rules['S-INFLAM'].params;
  const { ageYears } = history.runner;
  const nightPain = answers.signs.nightPain ?? null;
  const measured = { morningStiffnessMinutes, nightPain, ageYears };
  const young = ageYears !== null && ageYears < belowAgeYears;
  const long =
    morningStiffnessMinutes > minutes ||
    (morningStiffnessMinutes > minutesWithNightPain && nightPain === true && young);
  return long ? raise('S-INFLAM', measured) : asUsual(measured);
};

/** Stiffness in the morning that lasts longer than training explains. */
export const morningStiffness: RiskFactor = {
  id: 'morning-stiffness',
  rules: ['S-INFLAM'],
  needs: needsAnswers('morningStiffnessMinutes'),
  evidence: symptomRules['S-INFLAM'].evidence,
  assess,
};
