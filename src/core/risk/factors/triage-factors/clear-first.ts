import type { ConditionId } from '#src/core/domain/check-in.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf } from '#src/core/risk/rules/index.ts';

/** Conditions with which a doctor clears running first. Our convention; blood pressure: ACSM; birth: Goom 2019. */
const clearedFirst = [
  'heartCondition',
  'uncontrolledHypertension',
  'pregnant',
  'recentSurgery',
  'osteoporosis',
] as const satisfies readonly ConditionId[];

/** A clearance of the whole runner is about the conditions: it stands until the runner takes it back. Convention. */
const assess = ({ answers, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { conditions, postpartumWeeks, clearedByClinician } = answers;
  const asking = clearedFirst.filter((id) => conditions[id] === true);
  const isEarly = postpartumWeeks !== null && postpartumWeeks < rules['S-CLEAR'].params.postpartumWeeks;
  const measured = {
    ...Object.fromEntries(asking.map((id) => [id, true])),
    ...(isEarly ? { postpartumWeeks } : {}),
  };
  const asks = asking.length > 0 || isEarly;
  if (asks && clearedByClinician?.region !== null) return raise('S-CLEAR', measured);
  return Object.keys(conditions).length === 0 && postpartumWeeks === null
    ? cannotSay(['conditions'])
    : asUsual(measured);
};

/** Conditions that ask for a doctor before running, said until the runner is cleared. */
export const clearFirst: RiskFactor = {
  id: 'clear-first',
  rules: ['S-CLEAR'],
  needs: needsAnswers('postpartumWeeks', 'clearedByClinician'),
  evidence: ruleOf('S-CLEAR').evidence,
  assess,
};
