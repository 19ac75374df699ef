import { Failure, formatInstant } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What one client may send and keep; null: as much as it likes. */
export type Quota = { readonly dailyUploads: number | null; readonly storedBytes: number | null };

const dayMs = 86_400_000;
/**
 * Asks before a client's bytes are taken whether there is room for them. Uploads are counted from midnight UTC;
 * bytes as they are kept. Whoever is just below a limit may pass it by the upload that is under way.
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
      const midnight = formatInstant(now - (now % dayMs));
      if ((await quotas.countSince(clientId, midnight)) >= dailyUploads) {
        throw new Failure(
          'quota-uploads-reached',
          `This client may send ${dailyUploads} uploads a day and has sent them; the next day begins at 00:00 UTC.`,
        );
      }
    }
    if (storedBytes !== null && (await quotas.countBytes(clientId)) >= storedBytes) {
      throw new Failure(
        'quota-bytes-reached',
        `The files of this client fill the ${storedBytes} bytes that it may keep here. Erase runners, or ask the operator for more.`,
      );
    }
  };
};
