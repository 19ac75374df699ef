import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import { overreaching } from '#src/core/risk/factors/overreaching/overreaching.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { overtrainingRules } from '#src/core/risk/rules/overtraining-rules.ts';

const assess = (view: RiskView): Finding => {
  const now = overreaching.assess(view);
  if (now.kind === 'not-enough-data') return cannotSay(now.missing);
  const overreachingDays = view.answers?.overreachingDays ?? null;
  if (now.kind === 'as-usual') return asUsual({ overreachingDays });
  if (overreachingDays === null) return cannotSay(['overreachingDays']);
  const long = overreachingDays >= view.rules['O-REFER'].params.days;
  return long ? raise('O-REFER', { overreachingDays }) : asUsual({ overreachingDays });
};

/** Signs of too little recovery that have lasted two weeks. */
export const overreachingTime: RiskFactor = {
  id: 'overreaching-time',
  rules: ['O-REFER'],
  needs: needsAnswers('overreachingDays'),
  evidence: overtrainingRules['O-REFER'].evidence,
  assess,
};
