import { yesNoSigns } from '#src/core/domain/check-in.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf } from '#src/core/risk/rules/index.ts';

const assess = (rule: 'T-OPEN' | 'T-SIGN', view: RiskView): Finding => {
  const held = view.triage.held.find((one) => one.rule === rule);
  if (held !== undefined) {
    const { signs, severity, region, side, day, asks } = held;
    return raise(
      rule,
      {
        ...Object.fromEntries(signs.map((sign) => [sign, true])),
        ...(day === undefined ? { pausesRunning: severity === 'stop' } : { day }),
      },
      severity,
      { region, side, ...(asks === undefined ? {} : { asks }) },
    );
  }
  if (view.answers === null) return cannotSay(['checkIn']);
  return Object.keys(view.answers.signs).length === 0 ? cannotSay(['signs']) : asUsual({});
};

/** Grave signs of the last half year that nobody settled. */
export const openSigns: RiskFactor = {
  id: 'open-signs',
  rules: ['T-OPEN'],
  needs: needsAnswers(...yesNoSigns),
  evidence: ruleOf('T-OPEN').evidence,
  assess: (view) => assess('T-OPEN', view),
};

/** Signs that no rule reads yet: they are completed by asking. */
export const loneSigns: RiskFactor = {
  id: 'lone-signs',
  rules: ['T-SIGN'],
  needs: needsAnswers(...yesNoSigns),
  evidence: ruleOf('T-SIGN').evidence,
  assess: (view) => assess('T-SIGN', view),
};
