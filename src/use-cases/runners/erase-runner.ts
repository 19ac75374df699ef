import { formatInstant } from '#src/core/index.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import { revokeAllConnections } from '#src/use-cases/platforms/revoke-all-connections.ts';

/** What was erased, for the client's records. */
export type ErasureReceipt = {
  readonly runnerId: string;
  readonly erasedAt: string;
  readonly uploads: number;
  readonly activities: number;
  readonly checkIns: number;
  readonly doneRoutines: number;
  readonly plannedRuns: number;
  readonly files: number;
};

/**
 * Erases a runner: platform consents, every row and every file. Rows are removed before files, so an interrupted
 * erasure leaves only files that nothing refers to, and the next erasure of this id removes them. A queued job of the
 * runner does nothing, and the sweep removes it from the queue within a minute. Null when the runner is gone already.
 */
export const eraseRunner = async (
  deps: PlatformDependencies,
  runnerId: string,
): Promise<ErasureReceipt | null> => {
  await revokeAllConnections(deps, runnerId);
  const counts = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runnerId))) return null;
    const counted = await tx.runners.countHeld(runnerId);
    await tx.erasure.removeTraces(runnerId);
    await tx.runners.remove(runnerId);
    return counted;
  });
  if (counts === null) return null;
  const files = await deps.files.eraseRunner(runnerId);
  await deps.jobs.clearEventLog();
  deps.log.info({ runnerId, ...counts, files }, 'runner erased');
  return { runnerId, erasedAt: formatInstant(deps.clock.nowMs()), ...counts, files };
};
