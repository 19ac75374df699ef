import { formatInstant } from '#src/core/index.ts';
import type { CheckIn } from '#src/edges/storage/check-in-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** The runner takes back what it said. */
export const removeCheckIn = (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  checkIn: CheckIn,
): Promise<void> =>
  deps.stores.inTransaction(async (tx) => {
    await tx.checkIns.remove(checkIn.id);
    await tx.runners.markDirty(checkIn.runnerId, formatInstant(deps.clock.nowMs()));
  });
