import { formatInstant } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What was erased, for the client's own records. */
export type ErasureReceipt = {
  readonly runnerId: string;
  readonly erasedAt: string;
  readonly uploads: number;
  readonly activities: number;
  readonly checkIns: number;
  readonly doneRoutines: number;
  readonly files: number;
};

/**
 * Erases a runner: every row and every file. The rows go first, so that a stop half-way leaves files that
 * nothing refers to and that the next erasure of this id removes; null when the runner is gone already. A job that
 * still waits for the runner does nothing, and the sweep makes the queue forget it within a minute.
 */
export const eraseRunner = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs' | 'clock' | 'log'>,
  runnerId: string,
): Promise<ErasureReceipt | null> => {
  const counts = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runnerId))) return null;
    const held = await tx.runners.countHeld(runnerId);
    await tx.erasure.removeTraces(runnerId);
    await tx.runners.remove(runnerId);
    return held;
  });
  if (counts === null) return null;
  const files = await deps.files.eraseRunner(runnerId);
  await deps.jobs.clearEventLog();
  deps.log.info({ runnerId, ...counts, files }, 'runner erased');
  return { runnerId, erasedAt: formatInstant(deps.clock.nowMs()), ...counts, files };
};
