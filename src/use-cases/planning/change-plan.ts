import { Failure, formatInstant } from '#src/core/index.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { type DatedPlan, datePlan } from '#src/use-cases/assessment/read-planned-runs.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { type PlannedRunStatement, requireLength, toStartAt } from './plan-run.ts';
import type { FoundPlan } from './read-plans.ts';

/** What may be changed of a plan. */
export type PlanChange = Partial<Omit<PlannedRunStatement, 'externalId'>>;

const gone = (planId: string): Failure => new Failure('not-found', `There is no planned run "${planId}".`);

/**
 * Changes a planned run; absent fields stay. Enqueues an assessment.
 *
 * @param approve sees the plan before it is changed, and may throw.
 * @throws Failure `request-invalid` when neither distance nor duration would be left, `not-found` when it was deleted.
 */
export const changePlan = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock'>,
  { plan: { id }, runner }: FoundPlan,
  { startTime, ...stated }: PlanChange,
  approve?: (before: DatedPlan) => void,
): Promise<DatedPlan> => {
  const at = formatInstant(deps.clock.nowMs());
  const changed = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(runner.id);
    const current = await tx.plannedRuns.lock(id);
    if (current === undefined) throw gone(id);
    approve?.(datePlan(current, runner));
    const plan = {
      ...current,
      ...stated,
      race: stated.race === undefined ? current.race : stated.race === true,
      startAt: startTime === undefined ? current.startAt : toStartAt(startTime),
      updatedAt: at,
    };
    requireLength(plan);
    await tx.plannedRuns.update(plan);
    await tx.runners.markDirty(runner.id, at);
    return plan;
  });
  await enqueueAssessment(deps, runner.id);
  return datePlan(changed, runner);
};

/** Deletes a planned run and enqueues an assessment without it. */
export const removePlan = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock'>,
  { plan, runner }: FoundPlan,
): Promise<void> => {
  await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(runner.id);
    await tx.plannedRuns.remove(plan.id);
    await tx.runners.markDirty(runner.id, formatInstant(deps.clock.nowMs()));
  });
  await enqueueAssessment(deps, runner.id);
};
