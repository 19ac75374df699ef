import { explain } from '../../explain.ts';
import { needsRuns, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import { monotonySign } from '../../measures/monotony.ts';
import { dailyLoadsOfWeek } from '../../measures/weekly-load.ts';
import type { RiskView } from '../../risk-view.ts';
import { loadRules } from '../../rules/load-rules.ts';
import { words } from '../../words/words.ts';

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const sign = monotonySign(view);
  if (sign === null) return cannotSay([dailyLoadsOfWeek(view) === null ? 'knownWeek' : 'knownMonth']);
  const { holds, ...measured } = sign;
  return holds ? raise('L-MONO', measured) : asUsual(measured);
};

/** How alike the days of a week are, where the week is no lighter than usual. */
export const monotony: RiskFactor = {
  id: 'monotony',
  question: words.questions.monotony,
  rules: ['L-MONO'],
  needs: needsRuns(1, 28, ['sessionLoad']),
  evidence: loadRules['L-MONO'].evidence,
  assess,
  explain,
};
