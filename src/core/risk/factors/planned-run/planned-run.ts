import { atMost } from '#src/core/science/at-bound.ts';
import { ceilingMeters } from '../../ceiling.ts';
import { explain } from '../../explain.ts';
import { needsRuns, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import { longestRun30Meters } from '../../measures/longest-run.ts';
import type { RiskView } from '../../risk-view.ts';
import { loadRules } from '../../rules/load-rules.ts';
import { words } from '../../words/words.ts';

const { overShare } = loadRules['L-PLAN'].params;

const assess = ({ history }: RiskView): Finding => {
  if (history.plannedRun === null) return cannotSay(['plannedRun']);
  const plannedMeters = history.plannedRun.distanceMeters;
  const longest30Meters = longestRun30Meters(history);
  if (longest30Meters === null || longest30Meters <= 0) return cannotSay(['runIn30Days'], { plannedMeters });
  const changeShare = (plannedMeters - longest30Meters) / longest30Meters;
  const measured = {
    plannedMeters,
    longest30Meters,
    changeShare,
    ceilingMeters: ceilingMeters(longest30Meters),
  };
  return atMost(changeShare, overShare) ? asUsual(measured) : raise('L-PLAN', measured);
};

/** The run that is planned against the longest of the last thirty days, today's included. */
export const plannedRun: RiskFactor = {
  id: 'planned-run',
  question: words.questions['planned-run'],
  rules: ['L-PLAN'],
  needs: needsRuns(1, 0, ['distance']),
  evidence: loadRules['L-PLAN'].evidence,
  assess,
  explain,
};
