import { sql } from 'kysely';
import type { Database } from './database.ts';

/** An activity at a platform, as one runner's. */
export type PlatformActivity = {
  readonly runnerId: string;
  readonly platform: string;
  readonly platformActivityId: string;
};

/** An upload that came from a platform. */
export type PlatformRecording = PlatformActivity & {
  readonly uploadId: string;
  readonly connectionId: string | null;
  readonly platformUserId: string;
  readonly revisionMs: number;
  /** The revision again, where the runner corrected the activity at the platform. */
  readonly correctedMs: number | null;
  readonly receivedAt: string;
  readonly supersededAt: string | null;
  readonly expiresAt: string | null;
};

export type PlatformState = {
  readonly pausedUntil: string | null;
  readonly subscription: string | null;
  readonly subscriptionReason: string | null;
  readonly subscriptionCheckedAt: string | null;
};

const recordingColumns = [
  'uploadId',
  'runnerId',
  'connectionId',
  'platform',
  'platformUserId',
  'platformActivityId',
  'revisionMs',
  'correctedMs',
  'receivedAt',
  'supersededAt',
  'expiresAt',
] as const;

/** Recordings and deletions of platforms, the state of each platform, and leases on its users. */
export const createPlatformStore = (db: Database) => ({
  /** Acquires the lease on a user; false while another holder has it. */
  acquireLease: async (lease: {
    platform: string;
    platformUserId: string;
    holder: string;
    now: string;
    until: string;
  }): Promise<boolean> => {
    const { now, ...row } = lease;
    const taken = await db
      .insertInto('platformLease')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['platform', 'platformUserId'])
          .doUpdateSet((eb) => ({ holder: eb.ref('excluded.holder'), until: eb.ref('excluded.until') }))
          .where('platformLease.until', '<=', now),
      )
      .returning('holder')
      .executeTakeFirst();
    return taken !== undefined;
  },

  /** Renews a lease; false when it was lost. */
  renewLease: async (holder: string, until: string): Promise<boolean> => {
    const result = await db
      .updateTable('platformLease')
      .set({ until })
      .where('holder', '=', holder)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  /** Locks the lease until the transaction ends, so that it cannot be taken over meanwhile; false when it was lost. */
  holdsLease: async (holder: string): Promise<boolean> =>
    (await db
      .selectFrom('platformLease')
      .select('holder')
      .where('holder', '=', holder)
      .forShare()
      .executeTakeFirst()) !== undefined,

  releaseLease: async (holder: string): Promise<void> => {
    await db.deleteFrom('platformLease').where('holder', '=', holder).execute();
  },

  /** Enters an upload as a recording of a platform; one that is here already stays. */
  insertRecording: async (recording: Omit<PlatformRecording, 'supersededAt'>): Promise<void> => {
    await db
      .insertInto('platformRecording')
      .values(recording)
      .onConflict((conflict) => conflict.column('uploadId').doNothing())
      .execute();
  },

  recordingsOf: (activity: PlatformActivity): Promise<PlatformRecording[]> =>
    db
      .selectFrom('platformRecording')
      .select(recordingColumns)
      .where('runnerId', '=', activity.runnerId)
      .where('platform', '=', activity.platform)
      .where('platformActivityId', '=', activity.platformActivityId)
      .orderBy('uploadId')
      .execute(),

  /** The newest revision of an activity that was received, epoch ms; null when none was. */
  newestRevision: async (activity: PlatformActivity): Promise<number | null> =>
    (
      await db
        .selectFrom('platformRecording')
        .select((eb) => eb.fn.max('revisionMs').as('revisionMs'))
        .where('runnerId', '=', activity.runnerId)
        .where('platform', '=', activity.platform)
        .where('platformActivityId', '=', activity.platformActivityId)
        .executeTakeFirst()
    )?.revisionMs ?? null,

  /** What is known of the activity of an upload; undefined for one that came from no platform. */
  stateOfUpload: async (
    uploadId: string,
  ): Promise<{ correctedMs: number | null; deletedAt: string | null } | undefined> =>
    db
      .selectFrom('platformRecording')
      .leftJoin('platformTombstone', (join) =>
        join
          .onRef('platformTombstone.runnerId', '=', 'platformRecording.runnerId')
          .onRef('platformTombstone.platform', '=', 'platformRecording.platform')
          .onRef('platformTombstone.platformActivityId', '=', 'platformRecording.platformActivityId'),
      )
      .select(['platformRecording.correctedMs', 'platformTombstone.deletedAt'])
      .where('platformRecording.uploadId', '=', uploadId)
      .executeTakeFirst(),

  /** Marks a recording as a correction by the runner. */
  markCorrected: async (uploadId: string, correctedMs: number): Promise<void> => {
    await db.updateTable('platformRecording').set({ correctedMs }).where('uploadId', '=', uploadId).execute();
  },

  supersede: async (uploadId: string, at: string): Promise<void> => {
    await db
      .updateTable('platformRecording')
      .set({ supersededAt: at })
      .where('uploadId', '=', uploadId)
      .execute();
  },

  /** Recordings of a connection expire at `by`, unless they expire earlier. */
  limitRetention: async (connectionId: string, by: string): Promise<number> => {
    const result = await db
      .updateTable('platformRecording')
      .set({ expiresAt: sql<string>`least(expires_at, ${by}::timestamptz)` })
      .where('connectionId', '=', connectionId)
      .executeTakeFirst();
    return Number(result.numUpdatedRows);
  },

  /** Recordings that have expired and must be deleted. */
  listExpired: (now: string, limit: number): Promise<PlatformRecording[]> =>
    db
      .selectFrom('platformRecording')
      .select(recordingColumns)
      .where('expiresAt', '<=', now)
      .where('expiredAt', 'is', null)
      .orderBy('expiresAt')
      .limit(limit)
      .execute(),

  markExpired: async (uploadId: string, at: string): Promise<void> => {
    await db
      .updateTable('platformRecording')
      .set({ expiredAt: at })
      .where('uploadId', '=', uploadId)
      .execute();
  },

  /** Marks an activity as withdrawn: later events of it are ignored. */
  markWithdrawn: async (activity: PlatformActivity, because: string, at: string): Promise<void> => {
    await db
      .insertInto('platformTombstone')
      .values({ ...activity, because, deletedAt: at })
      .onConflict((conflict) => conflict.columns(['runnerId', 'platform', 'platformActivityId']).doNothing())
      .execute();
  },

  /** Marks the platform's activity behind an upload as withdrawn, if it came from one. */
  withdrawUploads: async (uploadIds: readonly string[], because: string, at: string): Promise<void> => {
    await db
      .insertInto('platformTombstone')
      .columns(['runnerId', 'platform', 'platformActivityId', 'because', 'deletedAt'])
      .expression(
        db
          .selectFrom('platformRecording')
          .select(['runnerId', 'platform', 'platformActivityId', sql.val(because).as('because')])
          .select(sql<string>`${at}::timestamptz`.as('deletedAt'))
          .where('uploadId', '=', sql<string>`any(${uploadIds})`),
      )
      .onConflict((conflict) => conflict.columns(['runnerId', 'platform', 'platformActivityId']).doNothing())
      .execute();
  },

  /** Why an activity was withdrawn; null for one that may be imported. */
  whyWithdrawn: async (activity: PlatformActivity): Promise<string | null> =>
    (
      await db
        .selectFrom('platformTombstone')
        .select('because')
        .where('runnerId', '=', activity.runnerId)
        .where('platform', '=', activity.platform)
        .where('platformActivityId', '=', activity.platformActivityId)
        .executeTakeFirst()
    )?.because ?? null,

  stateOf: async (platform: string): Promise<PlatformState> =>
    (await db
      .selectFrom('platformState')
      .selectAll()
      .where('platform', '=', platform)
      .executeTakeFirst()) ?? {
      pausedUntil: null,
      subscription: null,
      subscriptionReason: null,
      subscriptionCheckedAt: null,
    },

  setState: async (platform: string, change: Partial<PlatformState>): Promise<void> => {
    await db
      .insertInto('platformState')
      .values({ platform, ...change })
      .onConflict((conflict) => conflict.column('platform').doUpdateSet(change))
      .execute();
  },
});

export type PlatformStore = ReturnType<typeof createPlatformStore>;
