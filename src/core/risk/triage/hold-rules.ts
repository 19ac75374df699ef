import { type TriageLevel, triageLevels } from '#src/core/domain/assessment.ts';
import type { Day } from '#src/core/domain/calendar.ts';
import type { YesNoSign } from '#src/core/domain/check-in.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import { type RuleTable, severityOf, type TriageRuleId, triageRuleIds } from '#src/core/risk/rules/index.ts';
import type { AskedField } from '#src/core/risk/rules/rule.ts';
import { type Hold, type SignRuleId, triageConditions } from './conditions.ts';
import { completingQuestions, findLoneSigns } from './lone-signs.ts';
import type { Place } from './places.ts';
import { says } from './signs.ts';
import type { TriageFacts } from './triage-facts.ts';

/** A triage rule that holds, where, and how grave it is after whatever raises it. */
export type HeldRule = Place & {
  readonly rule: TriageRuleId;
  readonly level: TriageLevel;
  readonly severity: Severity;
  /** The signs answered with yes for which it holds. */
  readonly signs: readonly YesNoSign[];
  /** The questions that would settle it, where they depend on the signs. */
  readonly asks?: readonly AskedField[];
  /** When it was said, where that is not now. */
  readonly day?: Day;
  /** Hours since a sudden onset at the place, at the end of the assessed day; null when they are unknown. */
  readonly onsetHours?: number | null;
};

const gravity = (severity: Severity): number => severities.indexOf(severity);

const hasSigns = (rule: TriageRuleId): rule is SignRuleId => Object.hasOwn(triageConditions, rule);

const toHeld = (
  rule: SignRuleId,
  { region, side, onsetHours = null, raisedTo }: Hold,
  facts: TriageFacts,
): HeldRule => {
  const { level, reads } = triageConditions[rule];
  return {
    rule,
    region,
    side,
    level: raisedTo?.level ?? level,
    severity: raisedTo?.severity ?? severityOf(rule),
    signs: reads.filter((sign) => says(facts.signs, sign)),
    onsetHours,
  };
};

/** The gravest place at which the rule holds; none when it does not. */
const holdRule = (rule: SignRuleId, facts: TriageFacts, table: RuleTable): readonly HeldRule[] =>
  triageConditions[rule]
    .holds(facts, table)
    .map((hold) => toHeld(rule, hold, facts))
    .toSorted((a, b) => gravity(b.severity) - gravity(a.severity))
    .slice(0, 1);

const holdLoneSigns = (facts: TriageFacts, held: readonly HeldRule[]): readonly HeldRule[] => {
  const read = new Set(held.flatMap(({ rule }) => (hasSigns(rule) ? triageConditions[rule].reads : [])));
  const lone = findLoneSigns(facts, read);
  const asks = lone.flatMap(({ signs }) => signs.flatMap((sign) => completingQuestions[sign] ?? []));
  return lone.slice(0, 1).map(({ region, side, signs, pauses }) => ({
    rule: 'T-SIGN',
    region,
    side,
    level: 'sign',
    severity: pauses ? 'stop' : severityOf('T-SIGN'),
    signs,
    asks: [...new Set(asks)],
  }));
};

/**
 * The rules that the signs of now hold, the lone signs among them, in the order of the rules. All that hold are there:
 * none hides another.
 *
 * @example
 * holdSignRules(facts, rules).map(({ rule }) => rule); // ['T-NRV-01', 'T-SIGN']
 */
export const holdSignRules = (facts: TriageFacts, table: RuleTable): readonly HeldRule[] => {
  const held = triageRuleIds.filter(hasSigns).flatMap((rule) => holdRule(rule, facts, table));
  return [...held, ...holdLoneSigns(facts, held)];
};

/**
 * By level, the gravest first; of one level in the order given.
 *
 * @example
 * gravestLevelFirst(held)[0]?.level; // 'emergency'
 */
export const gravestLevelFirst = (held: readonly HeldRule[]): readonly HeldRule[] =>
  held.toSorted((a, b) => triageLevels.indexOf(b.level) - triageLevels.indexOf(a.level));
