import {
  type Activity,
  type ActivitySource,
  type DescribedRecording,
  decodeStated,
  describeRecordings,
  Failure,
  identityOfStated,
  type StatedActivity,
} from '#src/core/index.ts';
import type { HeldFile } from '#src/edges/files/files.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { announceRevision } from '#src/use-cases/activities/announce-revision.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { inOneTransaction } from '#src/use-cases/in-one-transaction.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { enterUploads, type ReceivedUpload } from './receive-upload.ts';
import { requireSoundStatement } from './require-sound-statement.ts';
import { saveTogether } from './save-recordings.ts';

type StatingDependencies = Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'meter'>;

/** A statement that can be true, the recording that it makes, and its bytes, not stored yet. */
export type HeldStatement = {
  readonly stated: StatedActivity;
  readonly recordings: readonly DescribedRecording[];
  readonly file: ReceivedUpload;
};

/** The statement as it is kept: always the same fields in the same order, so that a repetition is the same bytes. */
const writeStatement = (stated: StatedActivity): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      manualActivity: 1,
      startTime: stated.startTime,
      sport: stated.sport ?? 'running',
      title: stated.title ?? null,
      distanceMeters: stated.distanceMeters ?? null,
      durationSeconds: stated.durationSeconds ?? null,
      movingSeconds: stated.movingSeconds ?? null,
      ascentMeters: stated.ascentMeters ?? null,
      descentMeters: stated.descentMeters ?? null,
      averageBpm: stated.averageBpm ?? null,
      maximumBpm: stated.maximumBpm ?? null,
      averageSpm: stated.averageSpm ?? null,
      sessionRpe: stated.sessionRpe ?? null,
      race: stated.race ?? null,
      source: stated.source ?? null,
      externalId: stated.externalId ?? null,
    }),
  );

/**
 * Describes a stated activity and writes it to a temporary file, which the caller discards.
 *
 * @throws Failure `request-invalid` where nobody can have done what is stated.
 */
export const holdStatement = async (
  deps: Pick<Dependencies, 'files' | 'clock'>,
  runner: OwnedRunner,
  stated: StatedActivity,
): Promise<HeldStatement> => {
  const nowMs = deps.clock.nowMs();
  const recordings = requireSoundStatement(stated, nowMs, () =>
    describeRecordings([decodeStated(stated)], runner, () => null, nowMs),
  );
  const bytes = writeStatement(stated);
  const chunks = async function* () {
    yield bytes;
  };
  const held: HeldFile = await deps.files.hold(chunks(), bytes.length);
  return { stated, recordings, file: { ...held, filename: 'manual-activity.json' } };
};

/** Takes the earlier statement of the same name out of its activity, whose place the new one gets. */
const replaceEarlier = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  runnerId: string,
  stated: StatedActivity,
): Promise<ActivitySource | undefined> => {
  const identity = identityOfStated(stated);
  const earlier = identity === null ? undefined : await tx.activities.findStated(runnerId, identity);
  if (earlier === undefined) return undefined;
  await tx.activities.moveSource(earlier.id, null, 'replaced');
  await tx.uploads.releaseClaims([earlier.uploadId]);
  return { ...earlier, id: deps.newId('source'), sessionIndex: 0 };
};

const requireActivity = async (tx: Stores, id: string | undefined): Promise<Activity> => {
  const activity = id === undefined ? undefined : await tx.activities.findById(id);
  if (activity === undefined) throw new Failure('not-found', 'The runner was erased meanwhile.');
  return activity;
};

/** Enters the statement as an upload that is read at once. */
const save = async (
  deps: StatingDependencies,
  runner: OwnedRunner,
  { stated, recordings, file }: HeldStatement,
): Promise<{ activity: Activity; isNew: boolean }> => {
  const tx = deps.stores;
  if ((await tx.runners.lock(runner.id)) === undefined)
    throw new Failure('not-found', `There is no runner "${runner.id}".`);
  const [upload] = await enterUploads(tx, deps, { runnerId: runner.id, files: [file], provenance: 'manual' });
  if (upload === undefined) throw new Error('no upload was entered');
  await tx.reservations.remove(runner.id, [file.sha256]);
  deps.meter.uploadReceived(upload.status === 'queued' ? 'queued' : 'duplicate');
  if (upload.status !== 'queued') {
    const ids = await tx.uploads.activityIds([upload.duplicateOf ?? upload.id]);
    return { activity: await requireActivity(tx, [...ids.values()].flat()[0]), isNew: false };
  }
  const replaces = await replaceEarlier(tx, deps, runner.id, stated);
  const before = replaces?.activityId == null ? undefined : await tx.activities.findById(replaces.activityId);
  const read = { upload, runner, format: 'manual', recordings, unread: [], unreadRows: null };
  const [saved] = await saveTogether(deps, [replaces === undefined ? read : { ...read, replaces }]);
  const after = await requireActivity(tx, typeof saved === 'object' ? saved.activityIds[0] : undefined);
  if (before !== undefined) {
    const revision = { before, after, because: 'stated', splitInto: null } as const;
    await enqueueDeliveries(deps, await announceRevision(tx, deps, revision));
  }
  return { activity: after, isNew: before === undefined };
};

/**
 * Makes an activity of what a person states, like one of an uploaded file: it joins the recordings of the same run that
 * are or will be there, and they outweigh it. The same statement made again answers its activity; another one of the same
 * `source` and `externalId` replaces the earlier.
 *
 * @param held from `holdStatement`, its file stored.
 * @returns `isNew`: nothing was stated under this name before.
 */
export const stateActivity = (
  deps: StatingDependencies,
  runner: OwnedRunner,
  held: HeldStatement,
): Promise<{ activity: Activity; isNew: boolean }> => inOneTransaction(deps, (tx) => save(tx, runner, held));
