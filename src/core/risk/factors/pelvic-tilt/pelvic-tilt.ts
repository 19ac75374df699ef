import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { causeRules } from '#src/core/risk/rules/cause-rules.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { anteriorTilt } = answers;
  if (anteriorTilt === null) return cannotSay(['anteriorTilt']);
  return anteriorTilt ? raise('S-TILT', { anteriorTilt }) : asUsual({ anteriorTilt });
};

/** A pelvis that tips forward. */
export const pelvicTilt: RiskFactor = {
  id: 'pelvic-tilt',
  rules: ['S-TILT'],
  needs: needsAnswers('anteriorTilt'),
  evidence: causeRules['S-TILT'].evidence,
  assess,
};
