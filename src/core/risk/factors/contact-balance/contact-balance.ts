import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { balanceAsymmetry, isBalanceUneven } from '#src/core/science/running-dynamics.ts';

const { runs: leastRuns, ofLastRuns } = cadenceRules['C-ASYM'].params;

const assess = (view: RiskView): Finding => {
  const balances = view.runs
    .slice(-ofLastRuns)
    .map(({ run }) => run.groundContactBalancePercent)
    .filter((balance) => balance !== null);
  if (balances.length < leastRuns) return cannotSay(['contactBalance'], { runsCompared: balances.length });
  const runsOff = balances.filter((balance) => isBalanceUneven(balance) === true).length;
  const largestPoints = Math.max(...balances.map((balance) => balanceAsymmetry(balance) ?? 0));
  const measured = { runsOff, runsCompared: balances.length, largestPoints };
  return runsOff >= leastRuns ? raise('C-ASYM', measured) : asUsual(measured);
};

/** Runtime contact of left and right over the last five runs. */
export const contactBalance: RiskFactor = {
  id: 'contact-balance',
  rules: ['C-ASYM'],
  needs: needsRuns(leastRuns, 0, ['contactBalance']),
  evidence: cadenceRules['C-ASYM'].evidence,
  assess,
};
