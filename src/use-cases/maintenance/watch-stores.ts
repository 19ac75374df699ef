import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { findStoreFaults, type StoreFaults } from './check-readiness.ts';

type Store = keyof StoreFaults;

const everyMs = 5_000;

const began: Readonly<Record<Store, string>> = {
  database: 'the database is away: requests are answered 503 until it is back',
  files: 'the file store is away: uploads are answered 503 until it is back',
  queue: 'the queue is away: uploads are accepted and wait until it is back',
};

const ended: Readonly<Record<Store, string>> = {
  database: 'the database is back',
  files: 'the file store is back',
  queue: 'the queue is back: what waited is enqueued within a minute',
};

/**
 * Logs once when a store goes away and once when it is back.
 *
 * @returns one look at the stores.
 */
export const createStoreWatch = (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs' | 'clock' | 'log'>,
): (() => Promise<void>) => {
  const awaySinceMs = new Map<Store, number>();
  return async () => {
    const faults = Object.entries(await findStoreFaults(deps)) as [Store, string | null][];
    const nowMs = deps.clock.nowMs();
    for (const [store, because] of faults) {
      const sinceMs = awaySinceMs.get(store);
      if (because !== null && sinceMs === undefined) {
        awaySinceMs.set(store, nowMs);
        deps.log.warn({ store, because }, began[store]);
      }
      if (because === null && sinceMs !== undefined) {
        awaySinceMs.delete(store);
        deps.log.info({ store, awaySeconds: Math.round((nowMs - sinceMs) / 1000) }, ended[store]);
      }
    }
  };
};

/** Watches the stores until it is stopped. */
export const watchStores = (deps: Parameters<typeof createStoreWatch>[0]): { readonly stop: () => void } => {
  const look = createStoreWatch(deps);
  const timer = setInterval(() => void look(), everyMs);
  return { stop: () => clearInterval(timer) };
};
