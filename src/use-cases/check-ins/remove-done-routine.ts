import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { findDoneRoutine } from './read-check-ins.ts';

/**
 * Deletes a mark of a routine as done.
 *
 * @throws Failure `not-found`.
 */
export const removeDoneRoutine = async (
  deps: Pick<Dependencies, 'stores'>,
  clientId: string,
  markId: string,
): Promise<void> => {
  const mark = await findDoneRoutine(deps, clientId, markId);
  await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(mark.runnerId);
    await tx.doneRoutines.remove(mark.id);
  });
};
