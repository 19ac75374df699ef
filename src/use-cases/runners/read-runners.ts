import { Failure } from '#src/core/index.ts';
import type { CountedPage, CountedPageRequest } from '#src/edges/storage/paging.ts';
import type { OwnedRunner, RunnerFilter, RunnerOrder } from '#src/edges/storage/runner-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** @throws Failure `not-found`: a runner of another client does not exist for this one. */
export const findRunner = async (
  { stores }: ReadDependencies,
  clientId: string,
  runnerId: string,
): Promise<OwnedRunner> => {
  const runner = await stores.runners.find(clientId, runnerId);
  if (runner === undefined) throw new Failure('not-found', `There is no runner "${runnerId}".`);
  return runner;
};

/** The runners of a client that a filter lets through; `externalId` names one of them. */
export const listRunners = (
  { stores }: ReadDependencies,
  clientId: string,
  page: CountedPageRequest & RunnerFilter & { readonly sort: RunnerOrder },
): Promise<CountedPage<OwnedRunner>> => stores.runners.list(clientId, page);
