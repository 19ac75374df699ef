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

/** Copies are looked for this far around a start: a clock can be 14 hours off, and a minute. */
const copyHours = 15;

/** The group a recording belongs to: the first known recording that is the same run, and why. */
const findGroup = async (
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
    const match = matchActivities(recording, candidate);
    if (match.same && candidate.activityId !== null)
      return { activityId: candidate.activityId, reason: match.reason };
  }
  return null;
};

/** Composes an activity anew from the sources it has now; without any it is gone. */
export const recomposeActivity = async (tx: Stores, activityId: string, at: string): Promise<void> => {
  const sources = await tx.activities.sourcesOf(activityId);
  if (sources.length === 0) return tx.activities.remove(activityId);
  const known = await tx.activities.findById(activityId);
  if (known !== undefined) await tx.activities.update(composeActivity(activityId, sources, known, at));
};

/**
 * Settles the recordings of a file among the runner's activities: a copy joins its group, everything else is a
 * new activity. A recording whose activity was deleted stays deleted. Runs inside the transaction that holds
 * the runner, so that two copies that arrive at once cannot miss each other.
 *
 * @param before what an earlier reading made of the upload.
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
    const group =
      known?.activityId != null
        ? { activityId: known.activityId, reason: known.reason }
        : await findGroup(tx, upload.runnerId, recording);
    const activityId = group?.activityId ?? deps.newId('activity');
    const source: ActivitySource = {
      id: known?.id ?? deps.newId('source'),
      uploadId: upload.id,
      sessionIndex: recording.sessionIndex,
      runnerId: upload.runnerId,
      activityId,
      reason: group?.reason ?? 'first',
      format: recording.format,
      identity: recording.identity,
      features: recording.features,
      featuresVersion,
      decoderVersion,
      createdAt: known?.createdAt ?? at,
    };
    if (group === null) await tx.activities.insert(composeActivity(activityId, [source], nothingStated, at));
    await tx.activities.putSource(source);
    if (group !== null) await recomposeActivity(tx, activityId, at);
    activityIds.push(activityId);
  }
  return activityIds;
};
