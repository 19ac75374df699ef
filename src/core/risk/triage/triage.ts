import type { Triage } from '#src/core/domain/assessment.ts';
import { type RuleTable, rules, severityOf, type TriageRuleId } from '#src/core/risk/rules/index.ts';
import { gravestLevelFirst, type HeldRule, holdSignRules } from './hold-rules.ts';
import { findOpenSigns } from './open-signs.ts';
import { findReturn, type ReturnPlan } from './return-to-running.ts';
import type { TriageFacts } from './triage-facts.ts';

/** The level, the rule that set it, and every triage rule that holds, by level, the gravest first. */
export type TriageOutcome = Triage & {
  readonly rule: TriageRuleId | null;
  readonly fired: readonly TriageRuleId[];
  /** The same rules with their places and severities. */
  readonly held: readonly HeldRule[];
  /** The way back to running; null when there is none. */
  readonly returning: ReturnPlan | null;
};

const holdOpenSigns = (facts: TriageFacts, table: RuleTable): readonly HeldRule[] =>
  findOpenSigns(facts, table)
    .slice(0, 1)
    .map((open) => ({ ...open, rule: 'T-OPEN', level: 'open', severity: severityOf('T-OPEN') }));

const holdReturn = (returning: ReturnPlan | null): readonly HeldRule[] =>
  returning === null
    ? []
    : [
        {
          rule: 'R-RETURN',
          region: returning.region,
          side: returning.side,
          level: 'subacute',
          severity: severityOf('R-RETURN'),
          signs: [],
        },
      ];

/**
 * What the answers may mean, before load or habits are looked at. All rules that hold fire; the level is only the
 * gravest of theirs, within a level the order of the rules decides. An unknown time of onset counts as fresh, and a
 * "no" never cancels a "yes".
 *
 * @example
 * triage(readTriageFacts(history)).level; // 'nerve'
 */
export const triage = (facts: TriageFacts, table: RuleTable = rules): TriageOutcome => {
  const returning = findReturn(facts, table);
  const held = gravestLevelFirst([
    ...holdSignRules(facts, table),
    ...holdOpenSigns(facts, table),
    ...holdReturn(returning),
  ]);
  const [first] = held;
  return {
    level: first?.level ?? 'ordinary',
    rule: first?.rule ?? null,
    fired: held.map(({ rule }) => rule),
    held,
    returning,
  };
};
