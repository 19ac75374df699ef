import { Failure } from '#src/core/index.ts';
import type { CountedPage, CountedPageRequest } from '#src/edges/storage/paging.ts';
import type {
  OwnedRunner,
  RunnerFilter,
  RunnerOrder,
  RunnerWithState,
} from '#src/edges/storage/runner-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { tidyTag } from './tidy-tags.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

const unknownRunner = (runnerId: string): Failure =>
  new Failure('not-found', `There is no runner "${runnerId}".`);

/** @throws Failure `not-found`: a runner of another client does not exist for this one. */
export const findRunner = async (
  { stores }: ReadDependencies,
  clientId: string,
  runnerId: string,
): Promise<OwnedRunner> => {
  const runner = await stores.runners.find(clientId, runnerId);
  if (runner === undefined) throw unknownRunner(runnerId);
  return runner;
};

/** A runner of whichever client, for a request whose key is read at the same time; `findRunnerWithState` judges it. */
export const readWithState = (
  { stores }: ReadDependencies,
  runnerId: string,
): Promise<RunnerWithState | undefined> => stores.runners.findWithState(runnerId);

/**
 * A runner, and a text that changes with its profile and with every run, check-in and mark of it, in any process.
 *
 * @param reading begun by whoever knew the runner before its client.
 * @throws Failure `not-found`, as `findRunner`.
 */
export const findRunnerWithState = async (
  deps: ReadDependencies,
  clientId: string,
  runnerId: string,
  reading = readWithState(deps, runnerId),
): Promise<RunnerWithState> => {
  const found = await reading;
  if (found?.runner.clientId !== clientId) throw unknownRunner(runnerId);
  return found;
};

/** The runners of a client that a filter lets through; `externalId` names one of them, `tag` those that have it. */
export const listRunners = (
  { stores }: ReadDependencies,
  clientId: string,
  page: CountedPageRequest & RunnerFilter & { readonly sort: RunnerOrder },
): Promise<CountedPage<OwnedRunner>> =>
  stores.runners.list(clientId, { ...page, tag: page.tag == null ? null : tidyTag(page.tag) });
