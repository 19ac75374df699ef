import { listKeyHashes } from '#src/use-cases/clients/authenticate-key.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { createSharedReads } from './shared-reads.ts';

const mostLearned = 100_000;
const freshMs = 1_000;

/** Hashes of keys that are, or were a moment ago, in the database. */
export type KnownKeys = {
  readonly has: (hash: string) => boolean;
  readonly add: (hash: string) => void;
  readonly remove: (hash: string) => void;
  /** Reads the hashes of all keys, once a second however often it is called. */
  readonly learn: () => Promise<void>;
};

/** The keys that a process knows: none at first. */
export const createKnownKeys = (deps: Pick<Dependencies, 'stores'>): KnownKeys => {
  const hashes = new Set<string>();
  const sharedRead = createSharedReads<void>(freshMs);
  return {
    has: (hash) => hashes.has(hash),
    add: (hash) => void hashes.add(hash),
    remove: (hash) => void hashes.delete(hash),
    learn: () =>
      sharedRead('', async () => {
        for (const hash of await listKeyHashes(deps, mostLearned)) hashes.add(hash);
      }),
  };
};
