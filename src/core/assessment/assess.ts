import type { Assessment } from '#src/core/domain/assessment.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { assessRisk, type RiskFindings } from '#src/core/risk/assess-risk.ts';
import { type RuleTable, rules } from '#src/core/risk/rules/index.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { Equipment } from '#src/core/routines/routine-contract.ts';
import type { RoutinePlan } from '#src/core/routines/routine-request.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import { allowedCauses } from './advice-facts.ts';
import { composeAnswer } from './compose-answer.ts';
import { decideGate, type Gate } from './gate.ts';
import { gatePlan } from './gate-plan.ts';
import { gateTable } from './gate-table.ts';

/** An assessment with its loads, the gate that decided what is said, and the plan of its routines. */
export type WeighedHistory = {
  readonly load: LoadView;
  readonly gate: Gate;
  readonly plan: RoutinePlan;
  readonly assessment: Assessment;
};

/** What an assessment depends on beside the history. */
export type AssessOptions = {
  /** Available equipment; `null` is unknown and rules nothing out. */
  readonly equipment?: readonly Equipment[] | null;
  /** The language of every text: its id, or a whole language; English unless stated. */
  readonly language?: LanguageChoice;
  /** In which lengths are said; metric unless stated. The numbers of an answer are always metric. */
  readonly units?: UnitSystem;
};

/** The stage of the way back after a strain; a bone has its own stages, which unlock no routine. */
const wayBackOf = ({ view }: RiskFindings): { readonly stage: number } | null => {
  const { returning } = view.triage;
  return returning?.kind === 'strain' ? { stage: returning.stage } : null;
};

/**
 * The whole answer for a history, with the loads and the plan from which a week is planned. Every number of a rule
 * comes from `table`.
 *
 * @throws RangeError when `today` is no day or the time zone is unknown.
 * @example
 * weighHistory(history).plan.allowed; // ['dynamic_warmup_block', …]
 */
export const weighHistory = (
  history: TrainingHistory,
  { equipment = null, language, units }: AssessOptions = {},
  table: RuleTable = rules,
): WeighedHistory => {
  const words = wordsOf(language, table, units);
  const load = viewLoad(history);
  const found = assessRisk(history, load, { table, language: words });
  const gate = decideGate(found.fired);
  const planned = planRoutines({
    triage: found.triage,
    light: found.selfReport.light,
    signs: history.checkIn?.signs ?? {},
    answers: history.checkIn,
    places: history.places ?? [],
    ageYears: history.runner.ageYears,
    cleared: found.view.triage.returning?.cleared === true,
    wayBack: wayBackOf(found),
    runningWaits: !gateTable[gate.level].running,
    causes: allowedCauses(found, gate),
    fired: found.fired,
    equipment,
    rules: table,
    language: words,
  });
  const plan = gatePlan(planned, { gate, fired: found.fired, words });
  return { load, gate, plan, assessment: composeAnswer({ found, gate, plan, words }) };
};

/**
 * The whole answer for a history: its loads, what they and the answers mean, and what to do now. Pure: the
 * same history and options give the same answer, at any time.
 *
 * @throws RangeError when `today` is no day or the time zone is unknown.
 * @example
 * assess(history).routines.eligible; // ['nerve_floss_supine', 'nerve_floss_seated', …]
 */
export const assess = (history: TrainingHistory, options?: AssessOptions): Assessment =>
  weighHistory(history, options).assessment;
