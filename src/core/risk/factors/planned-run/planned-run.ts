import { ceilingMeters } from '#src/core/risk/ceiling.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { longestRunMeters } from '#src/core/risk/measures/longest-run.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { isWithinRamp } from '#src/core/science/ramp-band.ts';

const assess = ({ history, rules }: RiskView): Finding => {
  if (history.plannedRun === null) return cannotSay(['plannedRun']);
  const plannedMeters = history.plannedRun.distanceMeters;
  const { overShare, windowDays } = rules['L-PLAN'].params;
  const longest30Meters = longestRunMeters(history, windowDays);
  if (longest30Meters === null || longest30Meters <= 0) return cannotSay(['runIn30Days'], { plannedMeters });
  const changeShare = (plannedMeters - longest30Meters) / longest30Meters;
  const measured = {
    plannedMeters,
    longest30Meters,
    changeShare,
    ceilingMeters: ceilingMeters(longest30Meters, overShare),
  };
  return isWithinRamp(changeShare, { overShare }) ? raise('L-PLAN', measured) : asUsual(measured);
};

/** The run that is planned against the longest of the last thirty days, today's included. */
export const plannedRun: RiskFactor = {
  id: 'planned-run',
  rules: ['L-PLAN'],
  needs: needsRuns(1, 0, ['distance']),
  evidence: loadRules['L-PLAN'].evidence,
  assess,
};
