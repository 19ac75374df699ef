import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { symptomRules } from '../../rules/symptom-rules.ts';
import { words } from '../../words/words.ts';

const { minutes, minutesWithNightPain, ageYears: belowAgeYears } = symptomRules['S-INFLAM'].params;

const assess = ({ answers, history }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { morningStiffnessMinutes } = answers;
  if (morningStiffnessMinutes === null) return cannotSay(['morningStiffness']);
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
  question: words.questions['morning-stiffness'],
  rules: ['S-INFLAM'],
  needs: needsAnswers('morningStiffnessMinutes'),
  evidence: symptomRules['S-INFLAM'].evidence,
  assess,
  explain,
};
