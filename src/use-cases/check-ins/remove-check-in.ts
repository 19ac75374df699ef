import { formatInstant } from '#src/core/domain/calendar.ts';
import type { CheckIn } from '#src/edges/storage/check-in-store.ts';
import type { House } from '#src/use-cases/dependencies.ts';

/** The runner takes back what it said. */
export const removeCheckIn = (house: Pick<House, 'stores' | 'clock'>, checkIn: CheckIn): Promise<void> =>
  house.stores.inTransaction(async (tx) => {
    await tx.checkIns.remove(checkIn.id);
    await tx.runners.markDirty(checkIn.runnerId, formatInstant(house.clock.nowMs()));
  });
