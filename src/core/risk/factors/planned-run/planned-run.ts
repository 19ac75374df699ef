import { ceilingMeters } from '#src/core/risk/ceiling.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { longestRun30Meters } from '#src/core/risk/measures/longest-run.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { atMost } from '#src/core/science/at-bound.ts';

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
  rules: ['L-PLAN'],
  needs: needsRuns(1, 0, ['distance']),
  evidence: loadRules['L-PLAN'].evidence,
  assess,
};
