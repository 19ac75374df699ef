import { formatInstant } from '#src/core/index.ts';
import type { ReprocessingDraft } from '#src/edges/storage/reprocessing-result-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import {
  commitStep,
  type ItemOutcome,
  keepChanges,
  listChanges,
  type ReprocessingItem,
} from './reprocessing-step.ts';
import { type Reread, reassignRecordings } from './reread-upload.ts';

const rolledBack = new Error('a dry run is rolled back');

/** Does the work in a transaction, rolls it back, and returns its result. */
const dryRun = async <T>(stores: Stores, work: (tx: Stores) => Promise<T>): Promise<T> => {
  const found: T[] = [];
  try {
    await stores.inTransaction(async (tx) => {
      found.push(await work(tx));
      throw rolledBack;
    });
  } catch (error) {
    if (error !== rolledBack) throw error;
  }
  return found[0] as T;
};

/** Recordings of an upload as they are in `tx`, with the runs they would become. */
const draftsOf = async (tx: Stores, upload: Upload): Promise<ReprocessingDraft[]> => {
  const drafts: ReprocessingDraft[] = [];
  for (const source of await tx.activities.sourcesOfUpload(upload.id)) {
    const { activityId } = source;
    const activity = activityId === null ? undefined : await tx.activities.findById(activityId);
    if (activity === undefined || activityId === null) continue;
    const counts = activity.sport === 'running' && !activity.excluded;
    drafts.push({ source: { ...source, activityId }, historyRun: counts ? activity.historyRun : null });
  }
  return drafts;
};

/** Finds out what a new reading of a file would change, and stores that as a result of the job. */
export const tryUpload = async (
  deps: ReadingDependencies,
  item: ReprocessingItem,
  reread: Reread,
): Promise<ItemOutcome> => {
  const { job, place, upload } = item;
  const { changed, drafts } = await dryRun(deps.stores, async (tx) => {
    const sources = await tx.activities.sourcesOfUpload(upload.id);
    const ids = sources.map((source) => source.activityId).filter((id) => id !== null);
    /** The drafts of other recordings of the same runs. */
    const putDrafts = async (activityIds: readonly string[]): Promise<number> => {
      const drafts = await tx.reprocessingResults.draftSources(job.id, activityIds);
      const others = drafts.filter(({ uploadId }) => uploadId !== upload.id);
      for (const draft of others) await tx.activities.putSource(draft);
      return others.length;
    };
    const assign = () => reassignRecordings(tx, deps, upload, reread, formatInstant(deps.clock.nowMs()));
    await putDrafts(ids);
    const first = await assign();
    const met = first.known.map(({ id }) => id).filter((id) => !ids.includes(id));
    const again = (await putDrafts(met)) > 0 ? await assign() : first;
    const reassigned = { ...again, known: first.known, joined: new Map([...first.joined, ...again.joined]) };
    return { changed: await listChanges(tx, reassigned), drafts: await draftsOf(tx, upload) };
  });
  return commitStep(deps, item, 'done', async (tx) => {
    await tx.reprocessingResults.removeChanges(
      job.id,
      changed.map(({ activityId }) => activityId),
    );
    await keepChanges(tx, place, changed);
    for (const draft of drafts) await tx.reprocessingResults.putDraft(job.id, draft);
  });
};
