import { type Day, Failure, type Runner } from '#src/core/index.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import { type DatedPlan, datePlan, instantsOfDays } from '#src/use-cases/assessment/read-planned-runs.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** A plan and its runner, as the client may see them. */
export type FoundPlan = { readonly plan: DatedPlan; readonly runner: Runner };

/** @throws Failure `not-found`: a plan of another client does not exist for this one. */
export const findPlan = async (
  { stores }: ReadDependencies,
  clientId: string,
  planId: string,
): Promise<FoundPlan> => {
  const plan = await stores.plannedRuns.find(clientId, planId);
  const runner = plan === undefined ? undefined : await stores.runners.findById(plan.runnerId);
  if (plan === undefined || runner === undefined)
    throw new Failure('not-found', `There is no planned run "${planId}".`);
  return { plan: datePlan(plan, runner), runner };
};

/** The planned runs of a runner by start, of days in the runner's time zone. */
export const listPlans = async (
  { stores }: ReadDependencies,
  runner: Runner,
  span: { readonly from: Day | null; readonly to: Day | null },
  page: PageRequest,
): Promise<Page<DatedPlan>> => {
  const { items, nextCursor } = await stores.plannedRuns.list(runner.id, instantsOfDays(runner, span), page);
  return { items: items.map((plan) => datePlan(plan, runner)), nextCursor };
};
