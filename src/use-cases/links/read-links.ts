import { Failure } from '#src/core/index.ts';
import type { Link, OwnedKind } from '#src/edges/storage/link-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** @throws Failure `not-found` for a link that is revoked, unknown or another client's. */
export const findLink = async ({ stores }: ReadDependencies, clientId: string, id: string): Promise<Link> => {
  const link = await stores.links.find(clientId, id);
  if (link === undefined) throw new Failure('not-found', `There is no link "${id}".`);
  return link;
};

/** The links of a runner, newest first; expired ones too. */
export const listLinks = (
  { stores }: ReadDependencies,
  runnerId: string,
  page: PageRequest,
): Promise<Page<Link>> => stores.links.list({ runnerId }, page);

/** The squad links of a client, newest first; expired ones too. */
export const listSquadLinks = (
  { stores }: ReadDependencies,
  clientId: string,
  page: PageRequest,
): Promise<Page<Link>> => stores.links.list({ clientId }, page);

/** @throws Failure `not-found` unless the resource is one of the runner. */
export const requireOwn = async (
  { stores }: ReadDependencies,
  runnerId: string,
  kind: OwnedKind,
  id: string,
): Promise<void> => {
  if (!(await stores.links.isOf(runnerId, kind, id)))
    throw new Failure('not-found', `There is no resource "${id}" of this runner.`);
};
