import { describesOtherwise, Failure, formatInstant } from '#src/core/index.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import { changedFields } from '#src/use-cases/activities/changed-fields.ts';
import { enqueueRedescription } from '#src/use-cases/activities/enqueue-redescription.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { RunnerStatement } from './create-runner.ts';
import { tidyTags } from './tidy-tags.ts';

/**
 * Changes the profile of a runner. When that affects the features of runs (maximal heart rate, height, time zone),
 * every run is described again from its raw file. `approve` sees what is about to be changed, locked, and may throw.
 *
 * @throws Failure `conflict` when another runner has the externalId.
 */
export const changeRunner = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock'>,
  runner: OwnedRunner,
  stated: RunnerStatement,
  approve?: (before: OwnedRunner) => void,
): Promise<OwnedRunner> => {
  const at = formatInstant(deps.clock.nowMs());
  const fields = stated.tags === undefined ? stated : { ...stated, tags: tidyTags(stated.tags) };
  const { changed, stale } = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(runner.id);
    const before = await tx.runners.findById(runner.id);
    if (before !== undefined) approve?.(before);
    const isChanged = before !== undefined && changedFields(before, { ...before, ...fields }).length > 0;
    const changes = isChanged ? { ...fields, updatedAt: at } : {};
    const after = await tx.runners.update(runner.clientId, runner.id, changes);
    if (before === undefined || after === undefined)
      throw new Failure('not-found', `There is no runner "${runner.id}".`);
    const affectsRuns = describesOtherwise(before, after);
    if (affectsRuns) await tx.runners.markStale(runner.id, at);
    await tx.runners.markDirty(runner.id, at);
    return { changed: after, stale: affectsRuns };
  });
  if (stale) await enqueueRedescription(deps, { runnerId: runner.id, staleAt: at, staleAfter: null });
  await enqueueAssessment(deps, runner.id);
  return changed;
};
