import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { causeRules } from '../../rules/cause-rules.ts';
import { words } from '../../words/words.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { sittingHours } = answers;
  if (sittingHours === null) return cannotSay(['sittingHours']);
  const measured = { sittingHours };
  return sittingHours >= causeRules['S-SIT'].params.hours ? raise('S-SIT', measured) : asUsual(measured);
};

/** Hours of sitting in a day. */
export const sitting: RiskFactor = {
  id: 'sitting',
  question: words.questions.sitting,
  rules: ['S-SIT'],
  needs: needsAnswers('sittingHours'),
  evidence: causeRules['S-SIT'].evidence,
  assess,
  explain,
};
