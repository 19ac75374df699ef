import { Failure, formatInstant } from '#src/core/index.ts';
import type { Link } from '#src/edges/storage/link-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type OpenDependencies = Pick<Dependencies, 'stores' | 'clock'>;

/** A link that was found by its token, with the hash of its PIN; null: it has none. */
export type OpenedLink = Link & { readonly pinHash: string | null };

/**
 * The link of a token, by its hash. Why a token opens nothing is not said.
 *
 * @throws Failure `unauthenticated` for a token that is unknown, revoked or expired.
 */
export const openLink = async (deps: OpenDependencies, tokenHash: string): Promise<OpenedLink> => {
  const link = await deps.stores.links.findByToken(tokenHash);
  if (link === undefined || Date.parse(link.expiresAt) <= deps.clock.nowMs())
    throw new Failure('unauthenticated', 'The link is unknown, revoked or expired.');
  return link;
};

/** Hashes of the newest tokens, valid or not. */
export const listTokenHashes = ({ stores }: Pick<Dependencies, 'stores'>, limit: number): Promise<string[]> =>
  stores.links.listTokenHashes(limit);

/** Counts that a link showed runners: the use is in the export of each. */
export const countUse = (deps: OpenDependencies, link: Link, runnerIds: readonly string[]): Promise<void> =>
  deps.stores.links.countUse(link.id, runnerIds, formatInstant(deps.clock.nowMs()));
