import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';

const assess = ({ answers, selfReport }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { tightness: rating, altersStride, nextMorningWorse } = answers;
  const measured = { rating, altersStride, nextMorningWorse, light: selfReport.light };
  if (selfReport.light === 'red') return raise('S-PAIN-R', measured);
  if (selfReport.light === 'amber') return raise('S-PAIN-A', measured);
  return selfReport.light === 'green' ? asUsual(measured) : cannotSay(['tightness']);
};

/** The traffic light of pain or tightness: rating, stride and the next morning. */
export const pain: RiskFactor = {
  id: 'pain',
  rules: ['S-PAIN-R', 'S-PAIN-A'],
  needs: needsAnswers('tightness', 'altersStride', 'nextMorningWorse'),
  evidence: symptomRules['S-PAIN-R'].evidence,
  assess,
};
