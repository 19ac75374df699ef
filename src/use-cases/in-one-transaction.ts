import type { Dependencies } from './dependencies.ts';

/**
 * Runs use-cases with the stores of one transaction: everything they write commits together. Their jobs are enqueued
 * after the commit; the sweep enqueues those of a process that ended in between.
 *
 * @example
 * const runner = await inOneTransaction(deps, (tx) => createRunner(tx, clientId, fields));
 */
export const inOneTransaction = async <Deps extends Pick<Dependencies, 'stores' | 'jobs'>, T>(
  deps: Deps,
  work: (deps: Deps) => Promise<T>,
): Promise<T> => {
  const enqueued: Parameters<Dependencies['jobs']['enqueue']>[] = [];
  const jobs: Dependencies['jobs'] = {
    ...deps.jobs,
    enqueue: async (...job) => {
      enqueued.push(job);
    },
  };
  const result = await deps.stores.inTransaction((stores) => work({ ...deps, stores, jobs }));
  for (const job of enqueued) await deps.jobs.enqueue(...job);
  return result;
};
