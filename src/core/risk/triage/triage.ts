import { type Triage, triageLevels } from '#src/core/domain/assessment.ts';
import type { Signs } from '#src/core/domain/check-in.ts';
import { type RuleTable, rules, type TriageRuleId, triageRuleIds } from '#src/core/risk/rules/index.ts';
import { triageConditions } from './conditions.ts';
import { checkedInToday, type OnsetContext } from './onset.ts';

/** The level, the rule that set it, and every triage rule that holds, gravest first. */
export type TriageOutcome = Triage & {
  readonly rule: TriageRuleId | null;
  readonly fired: readonly TriageRuleId[];
};

const gravity = (id: TriageRuleId): number => triageLevels.indexOf(triageConditions[id].level);

/**
 * What the answers may mean, before load or habits are looked at. The gravest level wins; within a level the
 * order of the rules decides. An unknown time of onset counts as fresh, and a "no" never cancels a "yes".
 *
 * @example
 * triage({ tingling: true }).level; // 'nerve'
 * triage({ pop: true, largeBruise: true }).rule; // 'T-RED-04'
 * triage({}).level; // 'ordinary'
 */
export const triage = (
  signs: Signs,
  context: OnsetContext = checkedInToday,
  table: RuleTable = rules,
): TriageOutcome => {
  const fired = triageRuleIds
    .filter((id) => triageConditions[id].holds(signs, context, table))
    .toSorted((a, b) => gravity(b) - gravity(a));
  const rule = fired[0] ?? null;
  return { level: rule === null ? 'ordinary' : triageConditions[rule].level, rule, fired };
};
