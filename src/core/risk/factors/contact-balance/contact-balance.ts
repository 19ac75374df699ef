import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { balanceAsymmetry, isBalanceUneven } from '#src/core/science/running-dynamics.ts';

const assess = ({ runs, rules }: RiskView): Finding => {
  const { fromPoints, runs: leastRuns, ofLastRuns } = rules['C-ASYM'].params;
  const balances = runs
    .slice(-ofLastRuns)
    .map(({ run }) => run.groundContactBalancePercent)
    .filter((balance) => balance !== null);
  if (balances.length < leastRuns) return cannotSay(['contactBalance'], { runsCompared: balances.length });
  const runsOff = balances.filter((balance) => isBalanceUneven(balance, fromPoints) === true).length;
  const largestPoints = Math.max(...balances.map((balance) => balanceAsymmetry(balance) ?? 0));
  const measured = { runsOff, runsCompared: balances.length, largestPoints };
  return runsOff >= leastRuns ? raise('C-ASYM', measured) : asUsual(measured);
};

/** Ground contact of left and right over the last runs. */
export const contactBalance: RiskFactor = {
  id: 'contact-balance',
  rules: ['C-ASYM'],
  needs: needsRuns(cadenceRules['C-ASYM'].params.runs, 0, ['contactBalance']),
  evidence: cadenceRules['C-ASYM'].evidence,
  assess,
};
