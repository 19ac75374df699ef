import {
  type Activity,
  type ActivitySource,
  type DescribedRecording,
  decoderVersion,
  featuresVersion,
} from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { type FilingStores, findConnected, regroup } from './group-copies.ts';

/** Composes an activity again from its current sources; without any it is removed. */
export const recomposeActivity = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  activityId: string,
  at: string,
): Promise<void> => {
  const sources = await tx.activities.sourcesOf(activityId);
  if (sources.length === 0) await tx.activities.remove(activityId);
  else await regroup(tx, deps, await findConnected(tx, sources), new Set(sources.map(({ id }) => id)), at);
};

export type Assigned = {
  /** The activity of each recording. */
  readonly activityIds: readonly string[];
  /** The activities that the recordings met, as they were before; the first state of each. */
  readonly before: readonly Activity[];
  /** Those of them that exist no more, and which one each has become. */
  readonly joined: ReadonlyMap<string, string>;
};

/**
 * Assigns the recordings of a file to activities of the runner: a copy joins the activity of its run, any other
 * recording becomes a new activity, and activities that turn out to be one run, or several, become that. A recording
 * whose activity was deleted stays deleted, also when its platform sends it again. Runs inside the transaction that
 * holds the runner's lock, so that two copies that arrive at the same time find each other.
 *
 * @param before sources that an earlier reading of the upload made.
 */
export const assignRecordings = async (
  tx: FilingStores & Pick<Stores, 'platforms'>,
  deps: Pick<Dependencies, 'newId'>,
  upload: Pick<Upload, 'id' | 'runnerId' | 'provenance'>,
  recordings: readonly DescribedRecording[],
  before: readonly ActivitySource[],
  at: string,
): Promise<Assigned> => {
  const activityIds: string[] = [];
  const met = new Map<string, Activity>();
  const isFromPlatform = upload.provenance?.startsWith('platform:') === true;
  const state = isFromPlatform ? await tx.platforms.stateOfUpload(upload.id) : undefined;
  const joined = new Map<string, string>();
  if (state?.deletedAt != null) return { activityIds, before: [], joined };
  for (const { sessionIndex, identity, format, features, sessionRpe } of recordings) {
    const known = before.find((source) => source.sessionIndex === sessionIndex);
    if (known !== undefined && known.activityId === null) continue;
    const source: ActivitySource = {
      id: known?.id ?? deps.newId('source'),
      uploadId: upload.id,
      sessionIndex,
      runnerId: upload.runnerId,
      activityId: known?.activityId ?? null,
      reason: known?.reason ?? 'first',
      format,
      identity,
      features,
      featuresVersion,
      decoderVersion,
      createdAt: known?.createdAt ?? at,
      correctedMs: state?.correctedMs ?? null,
    };
    const siblings = known?.activityId == null ? [] : await tx.activities.sourcesOf(known.activityId);
    const connected = await findConnected(tx, [source, ...siblings.filter(({ id }) => id !== source.id)]);
    // What it says of effort counts when it arrives; read again, it changes nothing that a person said since.
    const effort = known?.uploadId === upload.id ? null : (sessionRpe ?? null);
    const regrouped = await regroup(tx, deps, connected, new Set([source.id]), at, effort);
    const activityId = regrouped.activityIds.get(source.id);
    if (activityId !== undefined) activityIds.push(activityId);
    for (const activity of regrouped.before) if (!met.has(activity.id)) met.set(activity.id, activity);
    for (const [id, into] of regrouped.joined) joined.set(id, into);
  }
  return { activityIds, before: [...met.values()], joined };
};
