import { Failure, formatInstant, parseInstant, type Runner } from '#src/core/index.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { type DatedPlan, datePlan } from '#src/use-cases/assessment/read-planned-runs.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** A planned run as a client states it, with a distance, a duration or both. */
export type PlannedRunStatement = {
  readonly startTime: string;
  readonly externalId?: string | null;
  readonly distanceMeters?: number | null;
  readonly durationSeconds?: number | null;
  readonly race?: boolean | null;
  readonly title?: string | null;
};

/** Two runs a day for more than a year. */
const mostPlans = 1_000;

/** The instant as it is stored: in UTC. */
export const toStartAt = (startTime: string): string => formatInstant(parseInstant(startTime) ?? 0);

/** @throws Failure `request-invalid` for a plan without distance and duration: nothing could be said of it. */
export const requireLength = (
  plan: Pick<PlannedRunStatement, 'distanceMeters' | 'durationSeconds'>,
): void => {
  if ((plan.distanceMeters ?? plan.durationSeconds ?? null) !== null) return;
  throw new Failure('request-invalid', 'A planned run needs a distance or a duration.', {
    errors: [{ pointer: '/distanceMeters', detail: 'is required where durationSeconds is not given' }],
  });
};

/**
 * Stores a planned run and enqueues an assessment. The same `externalId` again replaces the earlier plan.
 *
 * @throws Failure `request-invalid` without distance and duration, `conflict` when the runner has a thousand plans,
 * `not-found` when the runner is erased meanwhile.
 */
export const planRun = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  runner: Runner,
  stated: PlannedRunStatement,
): Promise<DatedPlan> => {
  requireLength(stated);
  const at = formatInstant(deps.clock.nowMs());
  const plan = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runner.id))) {
      throw new Failure('not-found', `There is no runner "${runner.id}".`);
    }
    await tx.runners.markDirty(runner.id, at);
    const stored = await tx.plannedRuns.put({
      id: deps.newId('plannedRun'),
      runnerId: runner.id,
      externalId: stated.externalId ?? null,
      startAt: toStartAt(stated.startTime),
      distanceMeters: stated.distanceMeters ?? null,
      durationSeconds: stated.durationSeconds ?? null,
      race: stated.race === true,
      title: stated.title ?? null,
      createdAt: at,
      updatedAt: at,
    });
    if ((await tx.plannedRuns.count(runner.id)) > mostPlans) {
      throw new Failure('conflict', `A runner has at most ${mostPlans} planned runs: delete past ones.`);
    }
    return stored;
  });
  await enqueueAssessment(deps, runner.id);
  return datePlan(plan, runner);
};
