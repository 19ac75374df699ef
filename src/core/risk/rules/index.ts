import type { Severity } from '#src/core/domain/finding.ts';
import { type RuleId, ruleIds, type WarningRuleId, warningRuleIds } from '#src/core/domain/rule-ids.ts';
import { cadenceRules } from './cadence-rules.ts';
import { causeRules } from './cause-rules.ts';
import { conditionRules } from './condition-rules.ts';
import { gateRules } from './gate-rules.ts';
import { loadRules } from './load-rules.ts';
import { overtrainingRules } from './overtraining-rules.ts';
import { recoveryRules } from './recovery-rules.ts';
import type { Rule } from './rule.ts';
import { symptomRules } from './symptom-rules.ts';
import { triageRules } from './triage-rules.ts';

/**
 * Every rule by id.
 *
 * @example
 * rules['L-SPK-L'].severity; // 'strong'
 */
export const rules = {
  ...triageRules,
  ...conditionRules,
  ...symptomRules,
  ...causeRules,
  ...loadRules,
  ...recoveryRules,
  ...cadenceRules,
  ...overtrainingRules,
  ...gateRules,
} as const satisfies Readonly<Record<RuleId, Rule>>;

export { type RuleId, ruleIds, type WarningRuleId, warningRuleIds };

/**
 * The numbers of every rule. An assessment carries this table as a value: what it decides, what it says and what
 * it shows as the threshold all read it, so a number that is changed here changes everywhere. `rules` is one.
 */
export type RuleTable = {
  readonly [R in RuleId]: {
    readonly params: { readonly [P in keyof (typeof rules)[R]['params']]: number };
  };
};
/** The id of a rule that triage reads. */
export type TriageRuleId = keyof typeof triageRules;
/** Ids of the triage rules in their order of precedence. */
export const triageRuleIds = Object.keys(triageRules) as readonly TriageRuleId[];

/**
 * A rule by its id, widened to what all rules share.
 *
 * @example
 * ruleOf('L-MONO').params; // { monotony: 2, days: 7, habitWeeks: 4 }
 */
export const ruleOf = (id: RuleId): Rule => rules[id];

/**
 * The severity of a warning rule that nothing raises.
 *
 * @example
 * severityOf('L-SPK-L'); // 'strong'
 */
export const severityOf = (id: WarningRuleId): Severity => rules[id].severity;

/** Raised by one whenever a rule's numbers, texts or reach change; stored with every assessment. */
export const rulesVersion = 3;
