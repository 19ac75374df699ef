/**
 * Every job there is: its name, its payload (ids only, never health data) and the lane it runs in. A job may
 * come twice, late or never: what it has to do stands in the database, and `sweep-unfinished` rings again.
 */
export type JobPayloads = {
  'import-upload': { readonly uploadId: string };
  /** An upload that is an archive: its parts become uploads of their own. */
  'expand-archive': { readonly uploadId: string };
  'assess-runner': { readonly runnerId: string };
  /**
   * Physiology changed at `staleMs`: the runner's files are described again, one turn of them behind the file
   * `after`. A ring for another change or place is an old one and does nothing.
   */
  'redescribe-runner': { readonly runnerId: string; readonly staleMs: number; readonly after: string };
  /**
   * One attempt at a delivery, due at `dueMs`. A delivery that is due at another instant by now has a job of its
   * own, so an old ring neither sends nor swallows a newer one. `uploadIds` are the uploads that led to it, for
   * their traces; a ring of the sweep knows none.
   */
  'deliver-webhook': {
    readonly deliveryId: string;
    readonly dueMs: number;
    readonly uploadIds?: readonly string[];
  };
  /** Takes up the next runners of a reprocessing job, or ends it. */
  'continue-reprocessing': { readonly jobId: string };
  /** One turn of a reprocessing job with a runner; `after` is the last file that is done with. */
  'reprocess-runner': { readonly jobId: string; readonly runnerId: string; readonly after: string };
  /** Works off what a platform sent about the user of this event. */
  'process-inbox': { readonly inboxId: string };
  /** Gives a runner's consent back at the platform. */
  'revoke-connection': { readonly connectionId: string };
  /** Looks through what a platform lists, for what no event told of. */
  'reconcile-platform': { readonly platform: string };
  /** Are the platforms still sending? */
  'watch-platforms': Record<string, never>;
  'sweep-unfinished': Record<string, never>;
};

export type JobName = keyof JobPayloads;
export type Job = { [N in JobName]: { readonly name: N; readonly payload: JobPayloads[N] } }[JobName];

/**
 * `compute` reads files and counts, `unpack` takes archives apart, `courier` waits for other machines, so that none
 * holds up another: a run is read in milliseconds, an archive of ten thousand takes minutes.
 */
export const lanes = ['compute', 'unpack', 'courier'] as const;
export type Lane = (typeof lanes)[number];

export type JobDefinition = { readonly lane: Lane; readonly attempts: number };

export const jobs: { readonly [N in JobName]: JobDefinition } = {
  'import-upload': { lane: 'compute', attempts: 5 },
  'expand-archive': { lane: 'unpack', attempts: 5 },
  'assess-runner': { lane: 'compute', attempts: 5 },
  'redescribe-runner': { lane: 'compute', attempts: 5 },
  'deliver-webhook': { lane: 'courier', attempts: 5 },
  'continue-reprocessing': { lane: 'compute', attempts: 5 },
  'reprocess-runner': { lane: 'compute', attempts: 5 },
  'process-inbox': { lane: 'courier', attempts: 5 },
  'revoke-connection': { lane: 'courier', attempts: 5 },
  'reconcile-platform': { lane: 'courier', attempts: 2 },
  'watch-platforms': { lane: 'courier', attempts: 2 },
  'sweep-unfinished': { lane: 'courier', attempts: 1 },
};

/** A single run overtakes the parts of a takeout, and both overtake what is computed again. */
export type Urgency = 'live' | 'bulk' | 'background';

// BullMQ sorts up to 2,097,152.
const firstPriority: Record<Urgency, number> = { live: 1, bulk: 1_000, background: 1_000_000 };
const lastPriority: Record<Urgency, number> = { live: 999, bulk: 999_999, background: 2_000_000 };

/**
 * Lower runs first. Whoever has `behind` jobs waiting already stands that far back, so that the senders of many
 * files take turns: the tenth file of one never waits for the thousandth of another.
 *
 * @example
 * priorityOf('live', 0); // 1
 * priorityOf('bulk', 12); // 1012
 */
export const priorityOf = (urgency: Urgency, behind: number): number =>
  Math.min(firstPriority[urgency] + behind, lastPriority[urgency]);

/**
 * The queue's own id of a job: the same work rung twice is one job. No colon, never a bare integer. Lists only say
 * what led to the work.
 *
 * @example
 * jobId({ name: 'import-upload', payload: { uploadId: 'upl_1' } }); // 'import-upload.upl_1'
 */
export const jobId = (job: Job): string => {
  const values = Object.values(job.payload).filter((value) => !Array.isArray(value));
  return [job.name, ...values].join('.');
};

/**
 * The uploads that a job's payload names. `assess-runner` looks its own up.
 *
 * @example
 * uploadsOf({ uploadId: 'upl_1' }); // ['upl_1']
 */
export const uploadsOf = (payload: JobPayloads[JobName]): readonly string[] => {
  if ('uploadId' in payload) return [payload.uploadId as string];
  return 'uploadIds' in payload ? (payload.uploadIds as readonly string[]) : [];
};
