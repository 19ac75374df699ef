import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { daysAgo, runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { isCadenceDecay } from '#src/core/science/cadence-decay.ts';

const assess = (view: RiskView): Finding => {
  const { fromPercent, activeDays } = view.rules['C-DECAY'].params;
  const drops = runsWithin(view, activeDays).flatMap(({ run }) =>
    run.decayPercent === null ? [] : [{ decayPercent: run.decayPercent, daysAgo: daysAgo(view, run) }],
  );
  const [largest] = drops.toSorted((a, b) => b.decayPercent - a.decayPercent || a.daysAgo - b.daysAgo);
  if (largest === undefined) return cannotSay(['longRuns']);
  return isCadenceDecay(largest.decayPercent, fromPercent) ? raise('C-DECAY', largest) : asUsual(largest);
};

/** The largest fall of cadence late in a run of the last week, with the effect of pace taken out. */
export const lateCadence: RiskFactor = {
  id: 'late-cadence',
  rules: ['C-DECAY'],
  needs: needsRuns(1, 0, ['decay']),
  evidence: cadenceRules['C-DECAY'].evidence,
  assess,
};
