import { Failure } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Deletes a key: its next request is unauthenticated.
 *
 * @throws Failure `not-found`.
 */
export const revokeKey = async ({ stores }: Pick<Dependencies, 'stores'>, keyId: string): Promise<void> => {
  if (!(await stores.clients.removeKey(keyId))) {
    throw new Failure('not-found', `There is no key "${keyId}".`);
  }
};
