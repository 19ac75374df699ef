import { formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Far longer than a request takes from its reservation to its commit. */
const unusedAfterMs = MS_PER_DAY;

/** Removes bytes that were stored by requests which ended before their uploads were entered: killed, or refused late. */
export const removeUnusedFiles = async (
  { stores, files, clock, log }: Pick<Dependencies, 'stores' | 'files' | 'clock' | 'log'>,
  limit: number,
): Promise<void> => {
  const before = formatInstant(clock.nowMs() - unusedAfterMs);
  const old = await stores.reservations.listOlder(before, limit);
  for (const reservation of old) {
    await stores.inTransaction(async (tx) => {
      if ((await tx.reservations.removeOlder(reservation, before)) !== 'unused') return;
      await files.removeRaw(reservation.runnerId, reservation.sha256);
      log.info({ runnerId: reservation.runnerId }, 'bytes without an upload removed');
    });
  }
};
