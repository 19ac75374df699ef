import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { causeRules } from '../../rules/cause-rules.ts';
import { words } from '../../words/words.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { previousHamstringMonths } = answers;
  if (previousHamstringMonths === null) return cannotSay(['previousInjury']);
  const recent = previousHamstringMonths <= causeRules['S-PREV'].params.recentMonths;
  return raise('S-PREV', { previousHamstringMonths, recent });
};

/** A hamstring injury before this one. */
export const previousInjury: RiskFactor = {
  id: 'previous-injury',
  question: words.questions['previous-injury'],
  rules: ['S-PREV'],
  needs: needsAnswers('previousHamstringMonths'),
  evidence: causeRules['S-PREV'].evidence,
  assess,
  explain,
};
