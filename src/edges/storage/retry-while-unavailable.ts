import { setTimeout } from 'node:timers/promises';
import { isFailure } from '#src/core/domain/failure.ts';
import { asStorageFailure } from './pool.ts';

/** How long a start waits for a database that is being started, restarted or taken over. */
const timeoutMs = 30_000;
const pauseMs = 250;

/**
 * Does the first work of a start on a database, again and again while it is away, so that processes can be
 * started in any order.
 *
 * @throws the last error when the database stays away, and at once whatever has another cause.
 */
export const retryWhileUnavailable = async <T>(work: () => Promise<T>): Promise<T> => {
  const startedAt = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const error = asStorageFailure(cause);
      const away = isFailure(error) && error.code === 'unavailable';
      if (!away || performance.now() - startedAt > timeoutMs) throw error;
    }
    await setTimeout(pauseMs);
  }
};
