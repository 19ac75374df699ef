import { Failure } from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import { eraseRunner } from '#src/use-cases/runners/erase-runner.ts';
import { keepOperatorKey } from './keep-operator-key.ts';

/**
 * Erases a client with its keys and every runner it has.
 *
 * @throws Failure `not-found`; `conflict` when it has the last operator key.
 */
export const eraseClient = async (deps: PlatformDependencies, clientId: string): Promise<void> => {
  const keepOneKey = (stores: Stores): Promise<void> =>
    keepOperatorKey({ stores }, (key) => key.clientId === clientId);
  await deps.stores.inTransaction(keepOneKey);
  for (const runnerId of await deps.stores.clients.runnerIds(clientId)) await eraseRunner(deps, runnerId);
  await deps.stores.inTransaction(async (stores) => {
    await keepOneKey(stores);
    if (!(await stores.clients.remove(clientId))) {
      throw new Failure('not-found', `There is no client "${clientId}".`);
    }
  });
};
