import type { RoutineSelection, Triage } from '#src/core/domain/assessment.ts';
import type { CheckInAnswers, Signs } from '#src/core/domain/check-in.ts';
import type { DoneMark, RoutineAction } from '#src/core/domain/routine.ts';
import type { ContraindicationFlag, RoutineId } from '#src/core/domain/routine-ids.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import type { LanguageChoice } from '#src/core/words/index.ts';
import type { Equipment } from './routine-contract.ts';

/** A ranked cause; its place in the list is its rank. Without a `name` the id is shown. */
export type AskingCause = {
  readonly id: string;
  readonly name?: string;
  readonly because: readonly string[];
};

/**
 * A rule that fired. It suggests routines and actions by id, and blocks ids, categories (`cat:static`), the
 * general set (`default_set`) or everything (`*`). A block always outranks a suggestion.
 */
export type FiredRule = {
  readonly rule: string;
  readonly suggest: readonly string[];
  readonly block: readonly string[];
  /** Why it fired, in the language of the request; the rule's id is shown when empty. */
  readonly because: string;
};

/** Everything the choice of routines depends on. */
export type RoutineRequest = {
  readonly triage: Triage;
  readonly light: 'green' | 'amber' | 'red' | 'unknown';
  readonly signs: Signs;
  readonly answers: (CheckInAnswers & { readonly postpartumWeeks?: number | null }) | null;
  /** Other places than the one in `answers`, with their ratings. */
  readonly places?: readonly Pick<CheckInAnswers, 'region' | 'tightness'>[];
  /** Most likely first. */
  readonly causes: readonly AskingCause[];
  /** In any order. */
  readonly fired: readonly FiredRule[];
  /** Available equipment; absent or `null` is unknown and rules nothing out. */
  readonly equipment?: readonly Equipment[] | null;
  /** The numbers that the assessment was made with; absent means those of the rules. */
  readonly rules?: RuleTable;
  /** Age in whole years; absent or `null` is unknown. */
  readonly ageYears?: number | null;
  /** A clinician has cleared the runner for running. */
  readonly cleared?: boolean;
  /** The stage (0 to 6) of the way back after a strain that was examined; absent or `null`: not examined. */
  readonly wayBack?: { readonly stage: number } | null;
  /** True while running waits for a reason that no flag and no rule of the table states. */
  readonly runningWaits?: boolean;
  /** What was done on which day; absent is unknown and counts as not done. */
  readonly done?: readonly DoneMark[];
  /** The language of the plan's texts; English unless stated. */
  readonly language?: LanguageChoice;
};

/** What a runner may do now, what they should change, and what is withheld and why. */
export type RoutinePlan = {
  readonly routines: RoutineSelection;
  readonly actions: readonly RoutineAction[];
  /** Asked for by a cause or a rule, and removed by safety. */
  readonly withheld: readonly { readonly routine: string; readonly because: string }[];
  /** Every exercise that nothing speaks against, asked for or not: a step up or down leads only here. */
  readonly allowed: readonly RoutineId[];
  /** What speaks against routines for this runner now; the cautions of a week follow from it. */
  readonly flags: readonly ContraindicationFlag[];
  /** True when the routines are the general set, which nothing in the data asks for. */
  readonly isGeneral: boolean;
  /** That no exercise serves the place, in a sentence; `null` when some do. */
  readonly notServed: string | null;
  /** Why running pauses, in sentences; `null` while it does not. */
  readonly runningPaused: string | null;
};
