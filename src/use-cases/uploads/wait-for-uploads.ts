import { setTimeout as wait } from 'node:timers/promises';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

const pollMs = 100;

/** The uploads as they are once all are finished, or after `timeoutMs`. */
export const waitForUploads = async (
  { stores, clock }: Pick<Dependencies, 'stores' | 'clock'>,
  uploads: readonly Upload[],
  timeoutMs: number,
): Promise<Upload[]> => {
  const deadlineMs = clock.nowMs() + timeoutMs;
  for (;;) {
    const current = await Promise.all(
      uploads.map(async (upload) => (await stores.uploads.findById(upload.id)) ?? upload),
    );
    const areFinished = current.every(({ finishedAt }) => finishedAt !== null);
    if (areFinished || clock.nowMs() >= deadlineMs) return current;
    await wait(pollMs);
  }
};
