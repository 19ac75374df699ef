import { formatInstant } from '../core/domain/calendar.ts';
import type { CheckIn } from '../edges/storage/check-in-store.ts';
import type { House } from './house.ts';

/** The runner takes back what it said. */
export const removeCheckIn = (house: Pick<House, 'stores' | 'clock'>, checkIn: CheckIn): Promise<void> =>
  house.stores.inTransaction(async (tx) => {
    await tx.checkIns.remove(checkIn.id);
    await tx.runners.markDirty(checkIn.runnerId, formatInstant(house.clock.nowMs()));
  });
