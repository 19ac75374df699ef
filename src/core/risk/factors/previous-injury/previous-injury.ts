import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { causeRules } from '#src/core/risk/rules/cause-rules.ts';

const assess = ({ answers, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { previousHamstringMonths } = answers;
  if (previousHamstringMonths === null) return cannotSay(['previousInjury']);
  const recent = previousHamstringMonths <= rules['S-PREV'].params.recentMonths;
  return raise('S-PREV', { previousHamstringMonths, recent });
};

/** A hamstring injury before this one. */
export const previousInjury: RiskFactor = {
  id: 'previous-injury',
  rules: ['S-PREV'],
  needs: needsAnswers('previousHamstringMonths'),
  evidence: causeRules['S-PREV'].evidence,
  assess,
};
