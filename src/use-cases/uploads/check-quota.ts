import { Failure, formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Limits of one client; null: unlimited. */
export type Quota = { readonly dailyUploads: number | null; readonly storedBytes: number | null };

/**
 * Creates the check that runs before a client's bytes are received. Uploads are counted from midnight UTC, bytes as they
 * are stored. A client just below a limit may exceed it with the current upload.
 *
 * @throws Failure `quota-uploads-reached`, `quota-bytes-reached`.
 * @example
 * const requireQuota = createQuotaCheck(deps, { dailyUploads: 2000, storedBytes: null });
 * await requireQuota('cli_1');
 */
export const createQuotaCheck = (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  quota: Quota,
): ((clientId: string) => Promise<void>) => {
  const { quotas } = deps.stores;
  return async (clientId) => {
    const { dailyUploads, storedBytes } = quota;
    if (dailyUploads !== null) {
      const now = deps.clock.nowMs();
      const midnight = formatInstant(now - (now % MS_PER_DAY));
      if ((await quotas.countSince(clientId, midnight)) >= dailyUploads) {
        throw new Failure(
          'quota-uploads-reached',
          `This client has reached its limit of ${dailyUploads} uploads a day; the next day begins at 00:00 UTC.`,
        );
      }
    }
    if (storedBytes !== null && (await quotas.countBytes(clientId)) >= storedBytes) {
      throw new Failure(
        'quota-bytes-reached',
        `The files of this client have reached its limit of ${storedBytes} bytes. Erase runners, or ask the operator for more.`,
      );
    }
  };
};
