import { setTimeout as wait } from 'node:timers/promises';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

const shortestPauseMs = 100;
/** The pause is so many times as long as the query before it took: many waits are answered later, not at others' cost. */
const pausesPerQuery = 4;

/** Waits for uploads until all are finished, `timeoutMs` passed or the signal aborts; answers them as they are then. */
export type UploadWaits = (
  uploads: readonly Upload[],
  until: { readonly timeoutMs: number; readonly signal: AbortSignal },
) => Promise<Upload[]>;

type Waiting = { unfinished: readonly string[]; readonly end: () => void };

/** All waits of a process share one query. */
export const createUploadWaits = ({ stores }: Pick<Dependencies, 'stores'>): UploadWaits => {
  const all = new Set<Waiting>();
  let isLooking = false;

  const look = async (): Promise<void> => {
    const asked = [...all];
    const ids = asked.flatMap(({ unfinished }) => unfinished);
    // Whoever waits while the database is away waits for it too.
    const left = await stores.uploads.listUnfinishedOf(ids).catch(() => new Set(ids));
    for (const waiting of asked) {
      waiting.unfinished = waiting.unfinished.filter((id) => left.has(id));
      if (waiting.unfinished.length === 0) waiting.end();
    }
  };

  const lookUntilNobodyWaits = async (): Promise<void> => {
    isLooking = true;
    while (all.size > 0) {
      const startedMs = performance.now();
      await look();
      await wait(Math.max(shortestPauseMs, pausesPerQuery * (performance.now() - startedMs)));
    }
    isLooking = false;
  };

  return async (uploads, { timeoutMs, signal }) => {
    const ids = uploads.map(({ id }) => id);
    const { promise: finished, resolve: end } = Promise.withResolvers<void>();
    const waiting = { unfinished: ids, end };
    all.add(waiting);
    if (!isLooking) void lookUntilNobodyWaits();
    const done = new AbortController();
    const over = AbortSignal.any([signal, done.signal]);
    await Promise.race([finished, wait(timeoutMs, undefined, { signal: over }).catch(() => undefined)]);
    done.abort();
    all.delete(waiting);
    const current = new Map((await stores.uploads.findMany(ids)).map((upload) => [upload.id, upload]));
    return uploads.map((upload) => current.get(upload.id) ?? upload);
  };
};
