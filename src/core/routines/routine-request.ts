import type { RoutineSelection, Triage } from '#src/core/domain/assessment.ts';
import type { CheckInAnswers, Signs } from '#src/core/domain/check-in.ts';
import type { RoutineAction } from '#src/core/domain/routine.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import type { RoutineId } from './catalogue/index.ts';
import type { ContraindicationFlag } from './flag-meanings.ts';
import type { Equipment } from './routine-contract.ts';

/** A cause as the risk room ranked it; its place in the list is its rank. `name` falls back to the id. */
export type AskingCause = {
  readonly id: string;
  readonly name?: string;
  readonly because: readonly string[];
};

/**
 * A rule that fired. It may ask for routines and actions by id, and it may block ids, categories
 * (`cat:static`) or everything (`*`). A block always outranks a suggestion, whoever made it.
 */
export type FiredRule = {
  readonly rule: string;
  readonly suggest: readonly string[];
  readonly block: readonly string[];
  /** Why it fired, in words. */
  readonly because: string;
};

/** Everything the choice of routines may depend on. */
export type RoutineRequest = {
  readonly triage: Triage;
  readonly light: 'green' | 'amber' | 'red' | 'unknown';
  readonly signs: Signs;
  readonly answers: CheckInAnswers | null;
  /** Places beside the one that `answers` names, with their ratings. */
  readonly places?: readonly Pick<CheckInAnswers, 'region' | 'tightness'>[];
  /** Most likely first. */
  readonly causes: readonly AskingCause[];
  /** In any order. */
  readonly fired: readonly FiredRule[];
  /** What is at hand; absent or `null` means unknown, and nothing is left out for want of it. */
  readonly equipment?: readonly Equipment[] | null;
  /** The numbers that the assessment was made with; absent means those of the rules. */
  readonly rules?: RuleTable;
  /** Who guides the rehabilitation of a confirmed strain; absent means nobody. */
  readonly guidedBy?: 'clinician';
};

/** What a runner may do now, what they should change, and what was kept from them and why. */
export type RoutinePlan = {
  readonly routines: RoutineSelection;
  readonly actions: readonly RoutineAction[];
  /** What a cause or a rule asked for and safety removed. */
  readonly withheld: readonly { readonly routine: string; readonly because: string }[];
  /** Every exercise that nothing speaks against, asked for or not: where a step up or down may go. */
  readonly allowed: readonly RoutineId[];
  /** What speaks against routines for this runner now; the steps of a week are presented with it. */
  readonly flags: readonly ContraindicationFlag[];
  /** Why running pauses, in sentences; `null` while it does not. */
  readonly runningPaused: string | null;
};
