import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { causeRules } from '#src/core/risk/rules/cause-rules.ts';

const assess = ({ answers, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { stretchDaysPerWeek, stretchWeeks, stretchHelps } = answers;
  const measured = { stretchDaysPerWeek, stretchWeeks, stretchHelps };
  if (stretchHelps === true) return asUsual(measured);
  if (stretchDaysPerWeek === null || stretchWeeks === null || stretchHelps === null) {
    return cannotSay(['stretchHabit'], measured);
  }
  const { daysPerWeek, weeks } = rules['S-STRETCHFAIL'].params;
  const enough = stretchDaysPerWeek >= daysPerWeek && stretchWeeks >= weeks;
  return enough ? raise('S-STRETCHFAIL', measured) : asUsual(measured);
};

/** Regular stretching that brings no relief. */
export const stretchRelief: RiskFactor = {
  id: 'stretch-relief',
  rules: ['S-STRETCHFAIL'],
  needs: needsAnswers('stretchDaysPerWeek', 'stretchWeeks', 'stretchHelps'),
  evidence: causeRules['S-STRETCHFAIL'].evidence,
  assess,
};
