import { Failure } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Deletes a mark of a routine as done.
 *
 * @throws Failure `not-found`.
 */
export const removeDoneRoutine = async (
  { stores }: Pick<Dependencies, 'stores'>,
  clientId: string,
  markId: string,
): Promise<void> => {
  const mark = await stores.doneRoutines.find(clientId, markId);
  if (mark === undefined) throw new Failure('not-found', `There is no mark "${markId}".`);
  await stores.doneRoutines.remove(mark.id);
};
