import { setTimeout } from 'node:timers/promises';
import { isFailure } from '#src/core/domain/failure.ts';
import { asStorageFailure } from './pool.ts';

/** How long a start waits for a database that is being started, restarted or taken over. */
const timeoutMs = 30_000;
const pauseMs = 250;

/** Why a start waits, and how long at most. */
export type StoreWait = { readonly because: string; readonly longestSeconds: number };

/**
 * Retries the first work of a start while the database is unavailable, so that processes can be started in any
 * order.
 *
 * @param onWait called once, when the first attempt failed.
 * @throws the last error after 30 seconds, and every other error at once.
 */
export const retryWhileUnavailable = async <T>(
  work: () => Promise<T>,
  onWait?: (waiting: StoreWait) => void,
): Promise<T> => {
  const startedAt = performance.now();
  let waits = false;
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const error = asStorageFailure(cause);
      const unavailable = isFailure(error) && error.code === 'unavailable';
      if (!unavailable || performance.now() - startedAt > timeoutMs) throw error;
      if (!waits) onWait?.({ because: (cause as Error).message, longestSeconds: timeoutMs / 1000 });
      waits = true;
    }
    await setTimeout(pauseMs);
  }
};
