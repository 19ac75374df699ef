import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { ConditionId } from '#src/core/domain/check-in.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf } from '#src/core/risk/rules/index.ts';
import { conditionDays } from '#src/core/risk/triage/answer-windows.ts';

/** Conditions with which a doctor clears running first. Our convention; blood pressure: ACSM; birth: Goom 2019. */
export const clearedFirst = [
  'heartCondition',
  'uncontrolledHypertension',
  'pregnant',
  'recentSurgery',
  'osteoporosis',
] as const satisfies readonly ConditionId[];

/** The days on which a clinician cleared the whole runner. */
const clearanceDays = ({ answers, history: { today, checkIns = [] } }: RiskView): readonly Day[] =>
  [...checkIns, ...(answers === null ? [] : [answers])].flatMap(({ clearedByClinician }) =>
    clearedByClinician?.region === null && clearedByClinician.day <= today ? [clearedByClinician.day] : [],
  );

const assess = (view: RiskView): Finding => {
  const { answers, rules, history } = view;
  if (answers === null) return cannotSay(['checkIn']);
  const { conditions, postpartumWeeks } = answers;
  const days = clearanceDays(view);
  const lasting = conditionDays(rules);
  // A clearance stands for good, but one from before a condition that passes cannot be about that condition. Convention.
  const isCleared = (withinDays: number | undefined): boolean =>
    days.some((day) => withinDays === undefined || daysBetween(day, history.today) <= withinDays);
  const asking = clearedFirst.filter((id) => conditions[id] === true && !isCleared(lasting[id]));
  const isEarly =
    postpartumWeeks !== null &&
    postpartumWeeks < rules['S-CLEAR'].params.postpartumWeeks &&
    !isCleared(postpartumWeeks * DAYS_PER_WEEK);
  const measured = {
    ...Object.fromEntries(asking.map((id) => [id, true])),
    ...(isEarly ? { postpartumWeeks } : {}),
  };
  if (asking.length > 0 || isEarly) return raise('S-CLEAR', measured);
  return Object.keys(conditions).length === 0 && postpartumWeeks === null
    ? cannotSay(['conditions'])
    : asUsual({});
};

/** Conditions that ask for a doctor before running, said until the runner is cleared. */
export const clearFirst: RiskFactor = {
  id: 'clear-first',
  rules: ['S-CLEAR'],
  needs: needsAnswers('postpartumWeeks', 'clearedByClinician'),
  evidence: ruleOf('S-CLEAR').evidence,
  assess,
};
