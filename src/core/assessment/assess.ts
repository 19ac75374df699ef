import { featuresVersion } from '#src/core/domain/activity-features.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { assessRisk } from '#src/core/risk/assess-risk.ts';
import { type RuleTable, rules } from '#src/core/risk/rules/index.ts';
import { routinesVersion } from '#src/core/routines/catalogue/index.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { Equipment } from '#src/core/routines/routine-contract.ts';
import type { RoutinePlan } from '#src/core/routines/routine-request.ts';

/** An assessment, with the loads it was made of and the plan it took its routines from. */
export type WeighedHistory = {
  readonly load: LoadView;
  readonly plan: RoutinePlan;
  readonly assessment: Assessment;
};

/** What is at hand for routines; `null` means unknown, and nothing is left out because of it. */
export type AtHand = readonly Equipment[] | null;

/** The whole answer for a history, by the numbers of `table`, with everything that a plan of the week goes on from. */
export const weighHistory = (
  history: TrainingHistory,
  equipment: AtHand,
  table: RuleTable = rules,
): WeighedHistory => {
  const load = viewLoad(history);
  const { fired, ...risk } = assessRisk(history, load, table);
  const plan = planRoutines({
    triage: risk.triage,
    light: risk.selfReport.light,
    signs: history.checkIn?.signs ?? {},
    answers: history.checkIn,
    places: history.places ?? [],
    causes: risk.causes,
    fired,
    equipment,
    rules: table,
  });
  const assessment = {
    ...risk,
    routines: plan.routines,
    actions: plan.actions,
    withheld: plan.withheld,
    versions: { ...risk.versions, routines: routinesVersion, features: featuresVersion },
  };
  return { load, plan, assessment };
};

/**
 * The whole answer for a history: its loads, what they and the answers mean, and what to do now. Pure: the
 * same history gives the same answer, at any time.
 *
 * @throws RangeError when `today` is no day or the time zone is unknown.
 * @example
 * assess(history).routines.eligible; // ['nerve_floss_supine', 'nerve_floss_seated', …]
 */
export const assess = (history: TrainingHistory, equipment: AtHand = null): Assessment =>
  weighHistory(history, equipment).assessment;
