import { formatInstant, isFailure } from '#src/core/index.ts';
import type { Files } from '#src/edges/files/files.ts';
import type { ArchivePart } from '#src/edges/formats/archive/read-archive.ts';
import type { OpenedUpload } from '#src/edges/formats/open-upload.ts';
import type { JobOutcome } from '#src/edges/queue/jobs.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { createBytesOnTheWay } from './bytes-on-the-way.ts';
import { type ByteLimit, readByteLimit } from './check-quota.ts';
import { finishArchive } from './finish-archive.ts';
import { type ArrivedPart, importPart } from './import-part.ts';
import type { ReadingDependencies } from './reading-dependencies.ts';

type OpenedArchive = Extract<OpenedUpload, { kind: 'archive' }>;

/** Parts that are written to the file store at the same time. */
const writtenAtOnce = 8;

/** Makes the bytes of parts durable, several at a time, and yields them in order. */
async function* receiveParts(
  files: Files,
  runnerId: string,
  parts: AsyncIterable<ArchivePart>,
  quota: ByteLimit,
): AsyncGenerator<ArrivedPart> {
  const bytes = createBytesOnTheWay()(runnerId, quota);
  const receive = async (part: ArchivePart): Promise<ArrivedPart> => {
    if ('failure' in part) return part;
    const { path, source } = part;
    try {
      const chunks = bytes.count(source.chunks());
      return { path, received: await files.receiveToRead(runnerId, chunks, Number.POSITIVE_INFINITY) };
    } catch (error) {
      if (isFailure(error) && error.code === 'quota-bytes-reached') return { path, failure: error };
      throw error;
    }
  };
  const pending: Promise<ArrivedPart>[] = [];
  try {
    for await (const part of parts) {
      const arrival = receive(part);
      pending.push(arrival);
      if ('failure' in part || part.lasting) arrival.catch(() => undefined);
      else await arrival;
      if (pending.length === writtenAtOnce) yield (await pending.shift()) as ArrivedPart;
    }
    while (pending.length > 0) yield (await pending.shift()) as ArrivedPart;
  } finally {
    for (const arrival of await Promise.allSettled(pending))
      if (arrival.status === 'fulfilled' && 'received' in arrival.value)
        await arrival.value.received.release();
  }
}

/** Time for the parts of one batch, after which other archives get a chance. The archive is opened for each. */
const batchMs = 10_000;

/** Parts of an archive that are read or saved at the same time: a live upload of the client waits for no more of them. */
const partsAtOnce = 16;

/** Starts tasks while fewer than that many run; the first error of one is thrown by the next call, or at the end. */
const createTasks = (atOnce: number) => {
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  const check = (): void => {
    if (errors.length > 0) throw errors[0];
  };
  return {
    start: async (work: () => Promise<void>): Promise<void> => {
      const task = work()
        .catch((error: unknown) => void errors.push(error))
        .finally(() => running.delete(task));
      running.add(task);
      if (running.size >= atOnce) await Promise.race(running);
      check();
    },
    end: async (): Promise<void> => {
      await Promise.all(running);
      check();
    },
  };
};

/**
 * Reads the activity files of an archive, each as soon as its bytes are durable, and enters them as uploads of their own, so
 * that results appear while the rest is still loading. Parts that an earlier attempt entered are skipped. A part that
 * cannot be read is rejected without affecting the others.
 *
 * @returns `again` when the time of a batch is over and parts are left.
 * @throws Failure when the archive as a whole is rejected.
 */
export const expandArchive = async (
  deps: ReadingDependencies,
  archive: Upload,
  runner: OwnedRunner,
  opened: OpenedArchive,
): Promise<JobOutcome> => {
  const { stores, files, clock } = deps;
  await stores.uploads.setFormat(archive.id, 'zip');
  const known = await stores.archives.knownParts(archive.id);
  const claims = await stores.uploads.claimsOf(archive.runnerId);
  let entered = 0;
  let endMs = Number.POSITIVE_INFINITY;
  const parts = opened.parts({ skip: (path) => known.has(path) });
  const quota = await readByteLimit(deps, archive.runnerId);
  const tasks = createTasks(partsAtOnce);
  const enter = async (part: ArrivedPart): Promise<void> => {
    await importPart(deps, archive, runner, part, claims);
    entered += 1;
    // Only attempts without progress count towards giving up.
    if (entered === 1) await stores.uploads.countTries(archive.id, -archive.attempts);
  };
  try {
    for await (const part of receiveParts(files, archive.runnerId, parts, quota)) {
      // From the first part on, so that each batch enters some.
      endMs = Math.min(endMs, clock.nowMs() + batchMs);
      await tasks.start(() => enter(part));
      if (clock.nowMs() >= endMs) return 'again';
    }
  } finally {
    await tasks.end();
  }
  const due = await stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(archive.runnerId))) return [];
    await tx.archives.markExpanded(archive.id);
    return finishArchive(tx, deps, archive.id, formatInstant(clock.nowMs()));
  });
  await enqueueDeliveries(deps, due);
  deps.log.info({ uploadId: archive.id, entered, known: known.size }, 'archive expanded');
  return 'done';
};
