import { Failure } from '#src/core/index.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import { eraseRunner } from '#src/use-cases/runners/erase-runner.ts';

/**
 * Erases a client with its keys and every runner it has.
 *
 * @throws Failure `not-found`.
 */
export const eraseClient = async (deps: PlatformDependencies, clientId: string): Promise<void> => {
  for (const runnerId of await deps.stores.clients.runnerIds(clientId)) await eraseRunner(deps, runnerId);
  if (!(await deps.stores.clients.remove(clientId))) {
    throw new Failure('not-found', `There is no client "${clientId}".`);
  }
};
