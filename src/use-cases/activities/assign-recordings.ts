import {
  type ActivitySource,
  composeActivity,
  type DescribedRecording,
  decoderVersion,
  featuresVersion,
  formatInstant,
  matchActivities,
  nothingStated,
} from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Copies are searched this far around a start: a clock may be wrong by a time zone of up to 14 hours. */
const copyHours = 15;

/** The activity of the first known recording of the same run, and the reason for the match. */
const findMatch = async (
  tx: Stores,
  runnerId: string,
  recording: DescribedRecording,
): Promise<{ activityId: string; reason: string } | null> => {
  const startAt = formatInstant(recording.features.startMs);
  const candidates = await tx.activities.candidates(
    runnerId,
    { startAt, identity: recording.identity },
    copyHours,
  );
  for (const candidate of candidates) {
    const comparison = matchActivities(recording, candidate);
    if (comparison.same && candidate.activityId !== null)
      return { activityId: candidate.activityId, reason: comparison.reason };
  }
  return null;
};

/** Composes an activity again from its current sources; without any it is removed. */
export const recomposeActivity = async (tx: Stores, activityId: string, at: string): Promise<void> => {
  const sources = await tx.activities.sourcesOf(activityId);
  if (sources.length === 0) return tx.activities.remove(activityId);
  const known = await tx.activities.findById(activityId);
  if (known !== undefined) await tx.activities.update(composeActivity(activityId, sources, known, at));
};

/**
 * Assigns the recordings of a file to activities of the runner: a copy joins the activity of its run, any other
 * recording becomes a new activity. A recording whose activity was deleted stays deleted. Runs inside the transaction
 * that holds the runner's lock, so that two copies that arrive at the same time find each other.
 *
 * @param before sources that an earlier reading of the upload made.
 */
export const assignRecordings = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  upload: { readonly id: string; readonly runnerId: string },
  recordings: readonly DescribedRecording[],
  before: readonly ActivitySource[],
  at: string,
): Promise<string[]> => {
  const activityIds: string[] = [];
  for (const recording of recordings) {
    const known = before.find(({ sessionIndex }) => sessionIndex === recording.sessionIndex);
    if (known !== undefined && known.activityId === null) continue;
    const match =
      known?.activityId != null
        ? { activityId: known.activityId, reason: known.reason }
        : await findMatch(tx, upload.runnerId, recording);
    const activityId = match?.activityId ?? deps.newId('activity');
    const source: ActivitySource = {
      id: known?.id ?? deps.newId('source'),
      uploadId: upload.id,
      sessionIndex: recording.sessionIndex,
      runnerId: upload.runnerId,
      activityId,
      reason: match?.reason ?? 'first',
      format: recording.format,
      identity: recording.identity,
      features: recording.features,
      featuresVersion,
      decoderVersion,
      createdAt: known?.createdAt ?? at,
    };
    if (match === null) await tx.activities.insert(composeActivity(activityId, [source], nothingStated, at));
    await tx.activities.putSource(source);
    if (match !== null) await recomposeActivity(tx, activityId, at);
    activityIds.push(activityId);
  }
  return activityIds;
};
