import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';

const assess = ({ answers, selfReport }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { ostrcScore, ostrcScoreAtLeast: scoreAtLeast, ostrcSubstantial, ostrcTimeLoss } = selfReport;
  if (answers.ostrc === null || ostrcSubstantial === null) return cannotSay(['ostrc']);
  const measured = { ostrcScore, scoreAtLeast, timeLoss: ostrcTimeLoss };
  if (!ostrcSubstantial) return asUsual(measured);
  return raise('S-OSTRC', measured, ostrcTimeLoss === true ? 'stop' : undefined);
};

/** The weekly questionnaire on what a problem takes away from training (OSTRC-H2). */
export const trainingLoss: RiskFactor = {
  id: 'training-loss',
  rules: ['S-OSTRC'],
  needs: needsAnswers('ostrc'),
  evidence: symptomRules['S-OSTRC'].evidence,
  assess,
};
