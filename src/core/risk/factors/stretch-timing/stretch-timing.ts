import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { causeRules } from '../../rules/cause-rules.ts';
import { words } from '../../words/words.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { stretchBeforeRun } = answers;
  if (stretchBeforeRun === null) return cannotSay(['stretchTiming']);
  return stretchBeforeRun ? raise('S-STATICPRE', { stretchBeforeRun }) : asUsual({ stretchBeforeRun });
};

/** Long holds before a run. */
export const stretchTiming: RiskFactor = {
  id: 'stretch-timing',
  question: words.questions['stretch-timing'],
  rules: ['S-STATICPRE'],
  needs: needsAnswers('stretchBeforeRun'),
  evidence: causeRules['S-STATICPRE'].evidence,
  assess,
  explain,
};
