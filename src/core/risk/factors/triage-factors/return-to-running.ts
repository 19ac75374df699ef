import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf, severityOf } from '#src/core/risk/rules/index.ts';

const assess = ({ answers, triage: { returning } }: RiskView): Finding => {
  if (returning === null) return answers === null ? cannotSay(['checkIn']) : asUsual({});
  const { region, side, ...measured } = returning;
  return raise('R-RETURN', measured, severityOf('R-RETURN'), { region, side });
};

/** The stage of the return to running after an examined strain or bone stress injury. */
export const returnToRunning: RiskFactor = {
  id: 'return-to-running',
  rules: ['R-RETURN'],
  needs: needsAnswers('examined', 'clearedByClinician'),
  evidence: ruleOf('R-RETURN').evidence,
  assess,
};
