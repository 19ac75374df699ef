import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { causeRules } from '../../rules/cause-rules.ts';
import { words } from '../../words/words.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { anteriorTilt } = answers;
  if (anteriorTilt === null) return cannotSay(['anteriorTilt']);
  return anteriorTilt ? raise('S-TILT', { anteriorTilt }) : asUsual({ anteriorTilt });
};

/** A pelvis that tips forward. */
export const pelvicTilt: RiskFactor = {
  id: 'pelvic-tilt',
  question: words.questions['pelvic-tilt'],
  rules: ['S-TILT'],
  needs: needsAnswers('anteriorTilt'),
  evidence: causeRules['S-TILT'].evidence,
  assess,
  explain,
};
