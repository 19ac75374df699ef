import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';

const assess = (view: RiskView): Finding => {
  const { acwrCoupled, acwrUncoupled, acwrEwma } = view.load.ramp;
  const measured = { acwrCoupled, acwrUncoupled, acwrEwma };
  const known = acwrCoupled !== null || acwrUncoupled !== null || acwrEwma !== null;
  return known ? asUsual(measured) : cannotSay(['knownMonth'], measured);
};

/** The acute:chronic ratio, shown with its method and never raised: in runners it points the other way. */
export const acuteChronicRatio: RiskFactor = {
  id: 'acute-chronic-ratio',
  rules: ['L-ACWR'],
  needs: needsRuns(1, 28, ['distance']),
  evidence: loadRules['L-ACWR'].evidence,
  assess,
};
