import { formatInstant } from '#src/core/index.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { findCheckIn } from './read-check-ins.ts';

/**
 * Deletes a check-in and enqueues an assessment without it.
 *
 * @throws Failure `not-found`.
 */
export const removeCheckIn = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock'>,
  clientId: string,
  checkInId: string,
): Promise<void> => {
  const checkIn = await findCheckIn(deps, clientId, checkInId);
  await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(checkIn.runnerId);
    await tx.checkIns.remove(checkIn.id);
    await tx.runners.markDirty(checkIn.runnerId, formatInstant(deps.clock.nowMs()));
  });
  await enqueueAssessment(deps, checkIn.runnerId);
};
