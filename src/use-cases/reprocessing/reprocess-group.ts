import { formatInstant } from '#src/core/index.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { replaceRecordings } from './reprocess-upload.ts';
import { commitStep, type ReprocessingItem } from './reprocessing-step.ts';
import { type Reread, rereadUpload } from './reread-upload.ts';

/** Files of a runner that are read side by side and committed together. */
export const groupSize = 8;

type ReadUpload = { readonly upload: Upload; readonly reread: Reread };

/** Reads a file again; null for an archive. */
const read = async (
  deps: ReadingDependencies,
  runner: ReprocessingItem['runner'],
  upload: Upload,
): Promise<ReadUpload | null> => {
  const reread = await rereadUpload(deps, runner, upload);
  return reread === null ? null : { upload, reread };
};

/** The files that could be read, up to the first that could not. */
const readUntilFault = async (
  deps: ReadingDependencies,
  runner: ReprocessingItem['runner'],
  uploads: readonly Upload[],
): Promise<ReadUpload[]> => {
  const readings = await Promise.allSettled(uploads.map((upload) => read(deps, runner, upload)));
  const files = readings.map((reading) => (reading.status === 'fulfilled' ? reading.value : null));
  const fault = files.indexOf(null);
  return files.slice(0, fault === -1 ? files.length : fault).filter((file) => file !== null);
};

/**
 * Reads several files of a runner again and replaces their recordings, all of them committed with the progress or none.
 * Anything unusual about a file (an archive, a fault, an earlier crash) is left to `reprocessUpload`, which knows whose
 * fault it was.
 *
 * @returns how many of the files are done, from the first on; `stopped` when another worker did them, or the job or the
 *   runner no longer exists.
 */
export const reprocessGroup = async (
  deps: ReadingDependencies,
  { job, place, runner }: Omit<ReprocessingItem, 'upload'>,
  uploads: readonly Upload[],
): Promise<number | 'stopped'> => {
  const [first] = uploads;
  if (first === undefined) return 0;
  const tries = await deps.stores.reprocessing.countTry(place, first.id, formatInstant(deps.clock.nowMs()));
  if (tries === 0) return 'stopped';
  if (tries > 1) return 0;
  const files = await readUntilFault(deps, runner, uploads);
  const last = files.at(-1);
  if (last === undefined) return 0;
  let due: DueDelivery[] = [];
  const item = { job, place, runner, upload: last.upload };
  const commit = commitStep(
    deps,
    item,
    'done',
    async (tx, at) => {
      due = [];
      for (const { upload, reread } of files)
        due.push(...(await replaceRecordings(tx, deps, { ...item, upload }, reread, at)));
    },
    files.length,
  );
  const outcome = await commit.catch(() => null);
  if (outcome === null) return 0;
  if (outcome === 'stopped') return 'stopped';
  await enqueueDeliveries(deps, due);
  return files.length;
};
