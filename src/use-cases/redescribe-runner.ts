import { formatInstant } from '../core/domain/calendar.ts';
import type { Runner } from '../core/domain/runner.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import { ringDeliveries } from './announce.ts';
import { announceReread, findActivities } from './announce-revision.ts';
import { askForAssessment } from './assess-runner.ts';
import { describeFile, streamName } from './describe-file.ts';
import type { ImportHouse } from './import-upload.ts';
import { settleRecordings } from './settle-recordings.ts';

const pageSize = 100;

/**
 * Reads the raw file of a processed upload again and replaces what was made of it. Groups, what people said
 * and what they deleted stay as they are.
 */
export const redescribeUpload = async (house: ImportHouse, runner: Runner, upload: Upload): Promise<void> => {
  const stored = await house.files.open(upload.runnerId, upload.sha256);
  const opened = await house.reading.openUpload(stored, house.reading.limits);
  if (opened.kind === 'archive') return;
  const sources = await house.stores.activities.sourcesOfUpload(upload.id);
  const overrides = new Map<number, Awaited<ReturnType<typeof house.stores.activities.findById>>>();
  for (const source of sources) {
    if (source.activityId !== null) {
      overrides.set(source.sessionIndex, await house.stores.activities.findById(source.activityId));
    }
  }
  const recordings = describeFile(
    await opened.format.decode(opened.source),
    runner,
    (index) => overrides.get(index)?.sportOverride ?? null,
  );
  for (const { sessionIndex, packed } of recordings) {
    await house.files.writeDerived(upload.runnerId, streamName(upload.id, sessionIndex), packed);
  }
  const at = formatInstant(house.clock.nowMs());
  const due = await house.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(upload.runnerId))) return [];
    const settled = await tx.activities.sourcesOfUpload(upload.id);
    const known = await findActivities(
      tx,
      settled.map((source) => source.activityId).filter((id) => id !== null),
    );
    await settleRecordings(tx, house, upload, recordings, at);
    await tx.runners.markDirty(upload.runnerId, at);
    return announceReread(tx, house, known);
  });
  await ringDeliveries(house, due);
};

/**
 * What the client says of a runner changed: every run is described again from its raw file. A file that
 * cannot be read any more keeps the numbers it has. Interrupted, it begins again.
 */
export const redescribeRunner = async (house: ImportHouse, runnerId: string): Promise<void> => {
  const runner = await house.stores.runners.findById(runnerId);
  const seen = await house.stores.runners.staleAt(runnerId);
  if (runner === undefined || seen === null) return;
  let after: string | null = null;
  for (;;) {
    const page: Upload[] = await house.stores.uploads.listProcessed(runnerId, after, pageSize);
    for (const upload of page) await redescribeUpload(house, runner, upload);
    after = page.at(-1)?.id ?? null;
    if (page.length < pageSize || after === null) break;
  }
  const settled = await house.stores.runners.clearStale(runnerId, seen);
  if (!settled)
    await house.doorbell.ring({ name: 'redescribe-runner', payload: { runnerId } }, { coalesceMs: 1_000 });
  await askForAssessment(house, runnerId);
};
