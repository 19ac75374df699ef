import type { Activity, DescribedRecording, Sport, UnreadActivity, UnreadRows } from '#src/core/index.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { findActivities } from '#src/use-cases/activities/announce-revision.ts';
import { assignRecordings } from '#src/use-cases/activities/assign-recordings.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { keepUnread } from '#src/use-cases/uploads/keep-unread.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';

/** What the current readers make of an earlier upload. */
export type Reread = {
  readonly format: string;
  readonly recordings: readonly DescribedRecording[];
  readonly unread: readonly UnreadActivity[];
  readonly unreadRows: UnreadRows | null;
};

/**
 * Reads the raw bytes of an upload again, with the corrected sports; null for an archive, whose parts are uploads of
 * their own. Nothing is written.
 *
 * @throws Failure when the bytes can no longer be read.
 */
export const rereadUpload = async (
  deps: Pick<ReadingDependencies, 'stores' | 'files' | 'reading'>,
  runner: OwnedRunner,
  upload: Upload,
): Promise<Reread | null> => {
  const sports: { sessionIndex: number; sport: Sport }[] = [];
  for (const { sessionIndex, activityId } of await deps.stores.activities.sourcesOfUpload(upload.id)) {
    const activity = activityId === null ? undefined : await deps.stores.activities.findById(activityId);
    if (activity?.sportOverride != null) sports.push({ sessionIndex, sport: activity.sportOverride });
  }
  const local = await deps.files.materialise(upload.runnerId, upload.sha256);
  try {
    const { path, bytes } = local;
    const { receivedAt, filename } = upload;
    const content = await deps.reading.readFile({ path, bytes, runner, receivedAt, filename, sports });
    return content.kind === 'recordings' ? content : null;
  } finally {
    await local.release();
  }
};

/** What a new reading affected. */
export type Reassigned = {
  /** The activities as they were before. */
  readonly known: readonly Activity[];
  readonly addedIds: readonly string[];
  /** Activities that are copies of others, and of which. */
  readonly joined: ReadonlyMap<string, string>;
};

/**
 * Replaces the recordings of an upload by those of a new reading. Their activities, corrections and deletions stay. Runs
 * inside the transaction that holds the runner's lock.
 */
export const reassignRecordings = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  upload: Upload,
  reread: Reread,
  at: string,
): Promise<Reassigned> => {
  const sources = await tx.activities.sourcesOfUpload(upload.id);
  const ids = sources.map((source) => source.activityId).filter((id) => id !== null);
  await keepUnread(tx, upload, reread.unread);
  const own = await findActivities(tx, ids);
  const assigned = await assignRecordings(tx, deps, upload, reread.recordings, sources, at);
  const met = assigned.before.filter(({ id }) => !ids.includes(id));
  const knownIds = new Set([...own, ...met].map(({ id }) => id));
  const addedIds = [...new Set(assigned.activityIds)].filter((id) => !knownIds.has(id));
  return { known: [...own, ...met], addedIds, joined: assigned.joined };
};
