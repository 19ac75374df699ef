import { Failure } from '#src/core/index.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { tidyTag } from './tidy-tags.ts';

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

/** The runners of a client; `externalId` names one of them, `tag` those that have it. */
export const listRunners = (
  { stores }: ReadDependencies,
  clientId: string,
  page: PageRequest & { readonly externalId: string | null; readonly tag: string | null },
): Promise<Page<OwnedRunner>> =>
  stores.runners.list(clientId, { ...page, tag: page.tag === null ? null : tidyTag(page.tag) });
