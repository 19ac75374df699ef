import { Failure, formatInstant } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Ends a link at once, in every process.
 *
 * @throws Failure `not-found` for a link that is revoked, unknown or another client's.
 */
export const revokeLink = async (
  { stores, clock }: Pick<Dependencies, 'stores' | 'clock'>,
  clientId: string,
  id: string,
): Promise<void> => {
  if (!(await stores.links.revoke(clientId, id, formatInstant(clock.nowMs()))))
    throw new Failure('not-found', `There is no link "${id}".`);
};
