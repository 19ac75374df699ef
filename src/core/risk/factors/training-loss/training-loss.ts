import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { symptomRules } from '../../rules/symptom-rules.ts';
import { words } from '../../words/words.ts';

const assess = ({ answers, selfReport }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { ostrcScore, ostrcSubstantial } = selfReport;
  if (ostrcSubstantial === null) return cannotSay(['ostrc']);
  const measured = { ostrcScore, timeLoss: selfReport.ostrcTimeLoss };
  return ostrcSubstantial ? raise('S-OSTRC', measured) : asUsual(measured);
};

/** The weekly questionnaire on what a problem takes away from training (OSTRC-H2). */
export const trainingLoss: RiskFactor = {
  id: 'training-loss',
  question: words.questions['training-loss'],
  rules: ['S-OSTRC'],
  needs: needsAnswers('ostrc'),
  evidence: symptomRules['S-OSTRC'].evidence,
  assess,
  explain,
};
