import { setTimeout } from 'node:timers/promises';
import { isFailure } from '#src/core/domain/failure.ts';
import { asStorageFailure } from './pool.ts';

/** How long a start waits for a database that is being started, restarted or taken over. */
const timeoutMs = 30_000;
const pauseMs = 250;

/**
 * Retries the first work of a start while the database is unavailable, so that processes can be started in any
 * order.
 *
 * @throws the last error after 30 seconds, and every other error at once.
 */
export const retryWhileUnavailable = async <T>(work: () => Promise<T>): Promise<T> => {
  const startedAt = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const error = asStorageFailure(cause);
      const unavailable = isFailure(error) && error.code === 'unavailable';
      if (!unavailable || performance.now() - startedAt > timeoutMs) throw error;
    }
    await setTimeout(pauseMs);
  }
};
