/**
 * Every job: its name and its payload (ids only, never health data). A job may run twice, late or never: the work
 * itself is a row of the database, and `sweep-unfinished` enqueues a job again for what is unfinished.
 */
export type JobPayloads = {
  'import-upload': { readonly uploadId: string };
  /** An upload that is an archive: its parts become uploads of their own. */
  'expand-archive': { readonly uploadId: string };
  'assess-runner': { readonly runnerId: string };
  /** Makes the rows of a client's squad today's, those after a runner. */
  'refresh-squad': { readonly clientId: string; readonly after: string };
  /**
   * Physiology changed at `staleMs`: the runner's files are described again, one batch of them after the file
   * `after`. A job for another change or another place is outdated and does nothing.
   */
  'redescribe-runner': { readonly runnerId: string; readonly staleMs: number; readonly after: string };
  /**
   * One attempt at a delivery, due at `dueMs`. A delivery that is due at another instant by now has another job,
   * so an outdated job neither sends nor replaces a newer one. `uploadIds` are the uploads that led to it, for
   * their traces; jobs of the sweep name none.
   */
  'deliver-webhook': {
    readonly deliveryId: string;
    readonly dueMs: number;
    readonly uploadIds?: readonly string[];
  };
  /** One attempt at a notification, due at `dueMs`; a job for another instant is outdated and does nothing. */
  'send-notification': { readonly notificationId: string; readonly dueMs: number };
  /** Starts the next runners of a reprocessing job, or ends it. */
  'continue-reprocessing': { readonly jobId: string };
  /** One batch of a reprocessing job's files of a runner; `after` is the last file that is done. */
  'reprocess-runner': { readonly jobId: string; readonly runnerId: string; readonly after: string };
  /** Processes what a platform sent about the user of this event. */
  'process-inbox': { readonly inboxId: string };
  /** Revokes a runner's consent at the platform. */
  'revoke-connection': { readonly connectionId: string };
  /** Compares a platform's list of activities with what arrived, for events that were missed. */
  'reconcile-platform': { readonly platform: string };
  /** Checks that the platforms still send events. */
  'watch-platforms': Record<string, never>;
  'sweep-unfinished': Record<string, never>;
};

/** `again`: a batch is over and work is left; the job is put back into the queue. */
export type JobOutcome = 'done' | 'again';

export type JobName = keyof JobPayloads;
export type Job = { [N in JobName]: { readonly name: N; readonly payload: JobPayloads[N] } }[JobName];

/** The client that a job works for; null for work of the service itself. */
export type OwnerOf = <N extends JobName>(name: N, payload: JobPayloads[N]) => Promise<string | null>;

/**
 * Lanes run beside each other, so that none delays another: `compute` reads files and assesses, `unpack` unpacks
 * archives, `incoming` waits for platforms, `outgoing` for endpoints of clients, `periodic` finds lost work. A run is
 * read in milliseconds, an archive of ten thousand in minutes.
 */
export const lanes = ['compute', 'unpack', 'incoming', 'outgoing', 'periodic'] as const;
export type Lane = (typeof lanes)[number];

/**
 * Names of the lanes' queues where they are stored. A name never changes: jobs under the old one would wait for ever.
 * A lane's worker runs jobs of any kind, so a kind may move to another lane.
 */
export const queueNames: Readonly<Record<Lane, string>> = {
  compute: 'compute',
  unpack: 'unpack',
  incoming: 'incoming',
  outgoing: 'courier',
  periodic: 'periodic',
};

export type JobDefinition = { readonly lane: Lane; readonly attempts: number };

export const jobs: { readonly [N in JobName]: JobDefinition } = {
  'import-upload': { lane: 'compute', attempts: 5 },
  'expand-archive': { lane: 'unpack', attempts: 5 },
  'assess-runner': { lane: 'compute', attempts: 5 },
  'refresh-squad': { lane: 'compute', attempts: 2 },
  'redescribe-runner': { lane: 'compute', attempts: 5 },
  'deliver-webhook': { lane: 'outgoing', attempts: 5 },
  'send-notification': { lane: 'outgoing', attempts: 5 },
  'continue-reprocessing': { lane: 'compute', attempts: 5 },
  'reprocess-runner': { lane: 'compute', attempts: 5 },
  'process-inbox': { lane: 'incoming', attempts: 5 },
  'revoke-connection': { lane: 'incoming', attempts: 5 },
  'reconcile-platform': { lane: 'incoming', attempts: 2 },
  'watch-platforms': { lane: 'periodic', attempts: 2 },
  'sweep-unfinished': { lane: 'periodic', attempts: 1 },
};

/** A single run goes before the parts of an archive, and both go before reprocessing. */
export type Urgency = 'live' | 'bulk' | 'background';

// BullMQ sorts up to 2,097,152.
const firstPriority: Record<Urgency, number> = { live: 1, bulk: 1_000, background: 1_000_000 };
const lastForeground = 999_999;
const lastBackground = 2_000_000;

/**
 * Lower runs first. A client that enqueued `behind` other jobs lately is placed that far back, so that clients with
 * many jobs alternate: the tenth job of one never waits for the thousandth of another.
 *
 * @example
 * priorityOf('live', 0); // 1
 * priorityOf('bulk', 12); // 1012
 */
export const priorityOf = (urgency: Urgency, behind: number): number =>
  Math.min(firstPriority[urgency] + behind, urgency === 'background' ? lastBackground : lastForeground);

/** How far back a job is placed that found no slot free for its client. */
const placesBack = 100;

/** The priority of a job that is put back: behind the next jobs of other clients, never among another urgency. */
export const priorityBehind = (priority: number): number =>
  Math.min(priority + placesBack, priority < firstPriority.background ? lastForeground : lastBackground);

/**
 * The id of a job in the queue: enqueued twice, the same work is one job. Without colon and never a bare integer, as
 * BullMQ requires. Lists in the payload are left out: they say what led to the work, not what it is.
 *
 * @example
 * jobId({ name: 'import-upload', payload: { uploadId: 'upl_1' } }); // 'import-upload.upl_1'
 */
export const jobId = (job: Job): string => {
  const values = Object.values(job.payload).filter((value) => !Array.isArray(value));
  return [job.name, ...values].join('.');
};

/**
 * The uploads that a job's payload names; `assess-runner` finds its uploads in the database.
 *
 * @example
 * uploadsOf({ uploadId: 'upl_1' }); // ['upl_1']
 */
export const uploadsOf = (payload: JobPayloads[JobName]): readonly string[] => {
  if ('uploadId' in payload) return [payload.uploadId as string];
  return 'uploadIds' in payload ? (payload.uploadIds as readonly string[]) : [];
};
