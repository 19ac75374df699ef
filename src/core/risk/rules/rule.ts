import type { CheckInAnswers, ConditionId, YesNoSign } from '#src/core/domain/check-in.ts';
import type { Evidence, Severity } from '#src/core/domain/finding.ts';
import type { LoadAction } from '#src/core/domain/load-actions.ts';

/** A question of a check-in: a sign, a condition, or a field. */
export type AskedField = YesNoSign | ConditionId | keyof CheckInAnswers;

/** Groups of rules; `gate` rules hold routines back and never warn. */
export type RuleGroup =
  | 'triage'
  | 'condition'
  | 'load'
  | 'recovery'
  | 'cadence'
  | 'symptom'
  | 'cause'
  | 'behaviour'
  | 'overtraining'
  | 'gate';

/** What a rule holds back: everything, a whole category of routines, or one routine by its id. */
export type Block = '*' | `cat:${string}` | (string & {});

/**
 * A rule as data: how grave it is, its numbers (each with its unit in the name), the routines and actions it
 * asks for or holds back, and its evidence. Texts live in `core/words`, the test in a factor.
 */
export type Rule = {
  readonly group: RuleGroup;
  /** The severity this rule has unless a sign or condition beside it raises it; `gate` for rules that only hold routines back. */
  readonly severity: Severity | 'gate';
  readonly params: { readonly [name: string]: number };
  /** Running waits while this rule holds. */
  readonly pausesRunning: boolean;
  /** The one action on load that it may bring. */
  readonly loadAction: LoadAction | null;
  /** The questions whose answers would settle or complete it, first to be asked. */
  readonly asks: readonly AskedField[];
  readonly suggest: readonly string[];
  readonly block: readonly Block[];
  readonly evidence: Evidence;
  /** The rule comes from the coaching article that the service grew out of. */
  readonly fromSeed: boolean;
};

/** Rules by id; `satisfies Rules` keeps the ids as literal types. */
export type Rules = { readonly [id: string]: Rule };
