import { Failure } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Makes sure that an operator key is left after a removal, in the transaction of that removal. One that expires does not
 * count: with it nobody would notice that it was the last.
 *
 * @throws Failure `conflict`.
 */
export const keepOperatorKey = async (
  { stores }: Pick<Dependencies, 'stores'>,
  isRemoved: (key: { readonly id: string; readonly clientId: string }) => boolean,
): Promise<void> => {
  const keys = await stores.clients.lockLastingOperatorKeys();
  if (!keys.some(isRemoved) || !keys.every(isRemoved)) return;
  throw new Failure(
    'conflict',
    'No other operator key without an expiry would be left: make one first (scope "operator").',
  );
};
