import { Failure } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { keepOperatorKey } from './keep-operator-key.ts';

/**
 * Deletes a key: its next request is unauthenticated.
 *
 * @throws Failure `not-found`; `conflict` for the last operator key.
 */
export const revokeKey = ({ stores }: Pick<Dependencies, 'stores'>, keyId: string): Promise<void> =>
  stores.inTransaction(async (inTransaction) => {
    await keepOperatorKey({ stores: inTransaction }, ({ id }) => id === keyId);
    if (!(await inTransaction.clients.removeKey(keyId))) {
      throw new Failure('not-found', `There is no key "${keyId}".`);
    }
  });
