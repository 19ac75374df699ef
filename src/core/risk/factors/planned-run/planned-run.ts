import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';

const assess = ({ history, nextRun }: RiskView): Finding => {
  if (history.plannedRun === null) return cannotSay(['plannedRun']);
  const { distanceMeters: plannedMeters } = history.plannedRun;
  const race = history.plannedRun.race === true;
  if (nextRun.reference === null) return cannotSay(['runIn30Days'], { plannedMeters });
  if (nextRun.unit === 'seconds') return cannotSay(['distance'], { plannedMeters });
  const measured = {
    plannedMeters,
    referenceMeters: nextRun.reference,
    changeShare: (plannedMeters - nextRun.reference) / nextRun.reference,
    ceilingMeters: nextRun.nextRun,
    race,
  };
  // A red light gives no ceiling: running waits, whatever the plan is.
  if (nextRun.nextRun === null || plannedMeters <= nextRun.nextRun) return asUsual(measured);
  return raise('L-PLAN', measured, race ? 'info' : undefined);
};

/** The run that is planned against the ceiling. A race is said and brings nothing. */
export const plannedRun: RiskFactor = {
  id: 'planned-run',
  rules: ['L-PLAN'],
  needs: needsRuns(1, 0, ['distance']),
  evidence: loadRules['L-PLAN'].evidence,
  assess,
};
