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

/** The keys that a process knows: none at first. `listHashes` reads those of so many of the newest. */
export const createKnownKeys = (listHashes: (most: number) => Promise<readonly string[]>): KnownKeys => {
  const hashes = new Set<string>();
  const sharedRead = createSharedReads<void>(freshMs);
  return {
    has: (hash) => hashes.has(hash),
    add: (hash) => void hashes.add(hash),
    remove: (hash) => void hashes.delete(hash),
    learn: () =>
      sharedRead('', async () => {
        for (const hash of await listHashes(mostLearned)) hashes.add(hash);
      }),
  };
};
